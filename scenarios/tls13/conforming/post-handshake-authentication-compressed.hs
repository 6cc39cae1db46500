# Two requests wait; only the first allows a compressed certificate, and each answer keeps to its own.
# RFC 8446 §4.6.2, RFC 8879 §3

use tls 1.3

client -> server: ClientHello post-handshake-auth
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: CertificateRequest context=0x01 compress-cert=[zlib]
server -> client: CertificateRequest context=0x02 compress-cert=no
client -> server: CompressedCertificate context=0x01 algorithm=zlib, CertificateVerify, Finished
client -> server: Certificate context=0x02 empty, Finished
