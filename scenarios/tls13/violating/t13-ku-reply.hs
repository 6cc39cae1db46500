# Wrong: the server was asked to change its key and sends data under the old one. Due: its KeyUpdate first.
# RFC 8446 §4.6.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: KeyUpdate requested
server -> client: ApplicationData  !! t13-ku-reply
server -> client: KeyUpdate not-requested
server -> client: ApplicationData
