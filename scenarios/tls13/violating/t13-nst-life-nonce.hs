# Wrong: two tickets with one nonce, so with one key. Due: a nonce of its own for each.
# RFC 8446 §4.6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket nonce=0x00
server -> client: NewSessionTicket nonce=0x00  !! t13-nst-life
client -> server: ApplicationData
