# Wrong: the server takes SSL 3.0. Due: TLS; SSL 3.0 must not be used.
# RFC 7568 §3, RFC 8446 appendix D.5

use tls

client -> server: ClientHello version=1.2
server -> client: ServerHello version=0x0300  !! neg-ssl3
client -> server: Alert fatal protocol_version
