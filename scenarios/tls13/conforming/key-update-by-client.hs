# The client changes its key and asks the server to do the same.
# RFC 8446 §4.6.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: KeyUpdate requested
client -> server: ApplicationData
server -> client: KeyUpdate not-requested
server -> client: ApplicationData
