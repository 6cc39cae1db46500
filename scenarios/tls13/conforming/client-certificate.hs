# The server asks in the handshake, the client shows a certificate and proves it.
# RFC 8446 §4.3.2, §4.4.2, §4.4.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest sigalgs=[ecdsa_secp256r1_sha256], Certificate, CertificateVerify, Finished
client -> server: Certificate chain=[client.example.org], CertificateVerify sigalg=ecdsa_secp256r1_sha256, Finished
