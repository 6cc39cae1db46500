# user_canceled is no error alert, whatever its level says: close_notify still follows.
# RFC 8446 §6, §6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: Alert fatal user_canceled
client -> server: close_notify
server -> client: close_notify
