# The server compresses its certificate with an algorithm the client offered.
# RFC 8879 §3, §4

use tls 1.3
each algorithm in [zlib, brotli]

client -> server: ClientHello compress-cert=[zlib, brotli]
server -> client: ServerHello, EncryptedExtensions, CompressedCertificate algorithm=$algorithm, CertificateVerify, Finished
client -> server: Finished
