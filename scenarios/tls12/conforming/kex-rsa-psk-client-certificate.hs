# RSA_PSK: the server shows a certificate, so that it may ask for one as well.
# RFC 4279 §4, RFC 5246 §7.4.4

use tls 1.2 with kex=rsa_psk

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange hint=branch-office, CertificateRequest, ServerHelloDone
client -> server: Certificate chain=[client.example.org], ClientKeyExchange, CertificateVerify, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify
