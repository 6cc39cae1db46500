# The user gives up during the handshake: user_canceled, then close_notify.
# RFC 8446 §6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Alert warning user_canceled
client -> server: close_notify
server -> client: close_notify
