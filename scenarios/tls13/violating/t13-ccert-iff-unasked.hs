# Wrong: the client sends a certificate that nobody asked for. Due: its Finished.
# RFC 8446 §4.4.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Certificate  !! t13-ccert-iff
server -> client: Alert fatal unexpected_message
