# Wrong: a KeyUpdate with the value 2. Due: 0 or 1, not requested or requested.
# RFC 8446 §4.6.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: KeyUpdate 2  !! t13-ku-value
server -> client: Alert fatal illegal_parameter
