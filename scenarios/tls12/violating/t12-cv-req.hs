# Wrong: the client shows a certificate and does not prove that it is its own. Due: CertificateVerify after the ClientKeyExchange.
# RFC 5246 §7.4.8

use tls 1.2 with kex=ecdhe

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, CertificateRequest, ServerHelloDone
client -> server: Certificate chain=[client.example.org], ClientKeyExchange
client -> server: ChangeCipherSpec  !! t12-cv-req
server -> client: Alert fatal unexpected_message
