# The server may change its key as soon as its own Finished is out.
# RFC 8446 §4.6.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
server -> client: KeyUpdate not-requested
server -> client: ApplicationData
client -> server: Finished
