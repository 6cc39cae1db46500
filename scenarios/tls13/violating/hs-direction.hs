# Wrong: the client sends EncryptedExtensions. Due: only the server does.
# RFC 8446 §4, §4.3.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: EncryptedExtensions  !! hs-direction
server -> client: Alert fatal unexpected_message
