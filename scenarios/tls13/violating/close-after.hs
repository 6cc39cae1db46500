# Wrong: the client sends data after its close_notify. Due: nothing more from this side; the server ignores it and may go on itself.
# RFC 8446 §6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: close_notify
client -> server: ApplicationData 100  !! close-after
server -> client: ApplicationData 100
server -> client: close_notify
