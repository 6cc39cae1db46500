# The client proves its certificate with a CertificateVerify right after the key exchange.
# RFC 5246 §7.4.6, §7.4.8

each kex in [dhe, ecdhe]
use tls 1.2 with kex=$kex

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange
server -> client: CertificateRequest sigalgs=[rsa_pkcs1_sha256, ecdsa_secp256r1_sha256], ServerHelloDone
client -> server: Certificate chain=[client.example.org], ClientKeyExchange
client -> server: CertificateVerify sigalg=rsa_pkcs1_sha256, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
