# Wrong: the client passes over the request for a certificate. Due: a Certificate, an empty one if there is none.
# RFC 8446 §4.4.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest, Certificate, CertificateVerify, Finished
client -> server: Finished  !! t13-ccert-iff
server -> client: Alert fatal unexpected_message
