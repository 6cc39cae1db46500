# Wrong: the server closes the transport without a close_notify; the client cannot tell a complete answer from a cut one. Due: close_notify first.
# RFC 8446 §6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData 100
server -> client: ApplicationData 16384
server: close  !! close-notify-req
