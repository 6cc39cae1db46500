# Wrong: after user_canceled the client goes on with the handshake. Due: close_notify.
# RFC 8446 §6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Alert warning user_canceled
client -> server: Finished  !! close-cancel
