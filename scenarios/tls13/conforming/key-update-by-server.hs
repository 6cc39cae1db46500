# The server changes its key, first alone, then asking the client to follow.
# RFC 8446 §4.6.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: KeyUpdate not-requested
server -> client: ApplicationData
client -> server: ApplicationData
server -> client: KeyUpdate requested
client -> server: KeyUpdate not-requested
client -> server: ApplicationData
