# Wrong: a second CertificateRequest. Due: at most one.
# RFC 5246 §7.4.4

use tls 1.2 with kex=ecdhe

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, CertificateRequest
server -> client: CertificateRequest  !! t12-cr-pos
client -> server: Alert fatal unexpected_message
