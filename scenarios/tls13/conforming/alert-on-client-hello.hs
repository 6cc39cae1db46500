# The server cannot agree to what it was offered.
# RFC 8446 §4.1.1, §6.2

use tls 1.3
each reason in [handshake_failure, insufficient_security, unrecognized_name, no_application_protocol, missing_extension]

client -> server: ClientHello sni=www.example.org alpn=[h2]
server -> client: Alert fatal $reason
