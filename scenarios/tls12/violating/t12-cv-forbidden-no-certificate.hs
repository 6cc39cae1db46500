# Wrong: a CertificateVerify although no certificate was asked for. Due: ChangeCipherSpec.
# RFC 5246 §7.4.8

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange
client -> server: CertificateVerify  !! t12-cv-forbidden
server -> client: Alert fatal unexpected_message
