# Wrong: the request comes after the server's certificate. Due: right after the EncryptedExtensions.
# RFC 8446 §4.3.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate
server -> client: CertificateRequest  !! t13-cr-pos
client -> server: Alert fatal unexpected_message
