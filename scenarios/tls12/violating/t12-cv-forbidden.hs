# Wrong: a CertificateVerify after an empty Certificate. Due: none, there is nothing to prove.
# RFC 5246 §7.4.8

use tls 1.2 with kex=ecdhe

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, CertificateRequest, ServerHelloDone
client -> server: Certificate empty, ClientKeyExchange
client -> server: CertificateVerify  !! t12-cv-forbidden
server -> client: Alert fatal unexpected_message
