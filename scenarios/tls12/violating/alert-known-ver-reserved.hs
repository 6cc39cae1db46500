# Wrong: an alert that only the export ciphers of TLS 1.0 had. Due: it must not be sent.
# RFC 5246 §7.2.2

use tls 1.2

client -> server: ClientHello
server -> client: Alert fatal export_restriction_RESERVED  !! alert-known-ver
