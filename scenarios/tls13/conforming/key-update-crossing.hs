# Both ask at the same time and both answer: each key moves twice.
# RFC 8446 §4.6.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client ~> server: KeyUpdate requested as k1
server -> client: KeyUpdate requested
deliver k1
server -> client: KeyUpdate not-requested
client -> server: KeyUpdate not-requested
client -> server: ApplicationData
server -> client: ApplicationData
