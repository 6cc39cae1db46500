# Wrong: a compressed certificate to a client that does not take any. Due: Certificate.
# RFC 8879 §4, RFC 8446 §6.2

use tls 1.3

client -> server: ClientHello compress-cert=no
server -> client: ServerHello, EncryptedExtensions
server -> client: CompressedCertificate  !! t13-compcert
client -> server: Alert fatal unexpected_message
