# Wrong: the server's alert in the clear after its Finished. Due: under the application keys.
# RFC 8446 §4.4.4, §6

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: Alert fatal internal_error epoch=plain  !! t13-alert-plain
