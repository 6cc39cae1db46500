# Wrong: close_notify at level fatal. Due: warning.
# RFC 9846 §6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: Alert fatal close_notify  !! close-notify-level
server -> client: close_notify
