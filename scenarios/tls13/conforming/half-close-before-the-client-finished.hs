# The server closes its direction right after its Finished; the client completes the handshake and sends all the same.
# RFC 8446 §6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
server -> client: close_notify
client -> server: Finished
client -> server: ApplicationData
client -> server: close_notify
