# The server closes its direction, the client still sends.
# RFC 8446 §6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: ApplicationData 100
server -> client: close_notify
client -> server: ApplicationData 100
client -> server: close_notify
client: close
server: close
