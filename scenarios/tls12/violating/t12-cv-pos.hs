# Wrong: the CertificateVerify comes before the ClientKeyExchange. Due: right after it.
# RFC 5246 §7.4.7, §7.4.8

use tls 1.2 with kex=ecdhe

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, CertificateRequest, ServerHelloDone
client -> server: Certificate empty=no
client -> server: CertificateVerify  !! t12-cv-pos
server -> client: Alert fatal unexpected_message
