# Wrong: the server changes its key before its Finished. Due: Finished first.
# RFC 8446 §4.6.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify
server -> client: KeyUpdate not-requested  !! t13-ku-pos
client -> server: Alert fatal unexpected_message
