# The client compresses its certificate: the request offered it.
# RFC 8879 §3, §4

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest compress-cert=[zlib], Certificate, CertificateVerify, Finished
client -> server: CompressedCertificate algorithm=zlib, CertificateVerify, Finished
