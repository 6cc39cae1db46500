# Client authentication also goes with RSA key transport; the request follows the server's certificate.
# RFC 5246 §7.4.4, §7.4.8

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, CertificateRequest, ServerHelloDone
client -> server: Certificate empty=no, ClientKeyExchange, CertificateVerify, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
