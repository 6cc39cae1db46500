# The server sends data right after its Finished, to a client that has not answered yet.
# RFC 8446 §2, §4.4.4

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
server -> client: ApplicationData 1000
client -> server: Finished
client -> server: ApplicationData 100
