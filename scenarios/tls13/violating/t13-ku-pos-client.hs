# Wrong: the client changes its key before its Finished. Due: Finished first.
# RFC 8446 §4.6.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: KeyUpdate not-requested  !! t13-ku-pos
server -> client: Alert fatal unexpected_message
