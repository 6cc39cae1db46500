# Wrong: the server answers the request for new keys with a request of its own. Due: KeyUpdate not-requested.
# RFC 8446 §4.6.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: KeyUpdate requested
server -> client: KeyUpdate requested
server -> client: ApplicationData  !! t13-ku-reply
