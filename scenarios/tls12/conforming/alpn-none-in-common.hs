# The server knows none of the client's protocols and says so with the alert made for it.
# RFC 7301 §3.2

use tls 1.2

client -> server: ClientHello alpn=[h2]
server -> client: Alert fatal no_application_protocol
