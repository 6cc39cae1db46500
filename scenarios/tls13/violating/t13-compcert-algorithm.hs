# Wrong: the certificate is compressed with an algorithm the client did not name. Due: one of the client's list.
# RFC 8879 §4

use tls 1.3

client -> server: ClientHello compress-cert=[zlib]
server -> client: ServerHello, EncryptedExtensions
server -> client: CompressedCertificate algorithm=brotli  !! t13-compcert
client -> server: Alert fatal illegal_parameter
