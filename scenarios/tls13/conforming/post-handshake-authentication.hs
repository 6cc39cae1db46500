# The server asks for a certificate later on; data may come before the answer.
# RFC 8446 §4.6.2

use tls 1.3

client -> server: ClientHello post-handshake-auth
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData
server -> client: CertificateRequest context=0x01
client -> server: ApplicationData
server -> client: ApplicationData
client -> server: Certificate context=0x01 empty=no, CertificateVerify, Finished
server -> client: ApplicationData
