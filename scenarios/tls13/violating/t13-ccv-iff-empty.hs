# Wrong: a CertificateVerify after an empty Certificate. Due: Finished, there is nothing to prove.
# RFC 8446 §4.4.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest, Certificate, CertificateVerify, Finished
client -> server: Certificate empty
client -> server: CertificateVerify  !! t13-ccv-iff
server -> client: Alert fatal unexpected_message
