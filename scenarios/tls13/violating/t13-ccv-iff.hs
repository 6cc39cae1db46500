# Wrong: the client shows a certificate and does not prove that it is its own. Due: CertificateVerify.
# RFC 8446 §4.4.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest, Certificate, CertificateVerify, Finished
client -> server: Certificate chain=[client.example.org]
client -> server: Finished  !! t13-ccv-iff
server -> client: Alert fatal unexpected_message
