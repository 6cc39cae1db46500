# Wrong: a second server Finished. Due: data, tickets or key updates; the flight is over.
# RFC 8446 §4.4.4, §4.6

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
server -> client: Finished  !! t13-sfin
client -> server: Alert fatal unexpected_message
