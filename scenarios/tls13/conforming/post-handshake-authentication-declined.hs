# The client does not want to: an empty Certificate and a Finished.
# RFC 8446 §4.6.2

use tls 1.3

client -> server: ClientHello post-handshake-auth
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: CertificateRequest context=0x01
client -> server: Certificate context=0x01 empty, Finished
server -> client: ApplicationData
