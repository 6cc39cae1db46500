# The server has asked for a certificate and the client says nothing. Due: its Certificate, an empty one if there is none.
# RFC 5246 §7.4.5, §7.4.6

use tls 1.2 with kex=ecdhe

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, CertificateRequest
server -> client: ServerHelloDone  !! handshake-left-open
