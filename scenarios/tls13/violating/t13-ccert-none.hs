# Wrong: the server insists on a certificate and calls its absence a handshake failure. Due: certificate_required.
# RFC 8446 §4.4.2.4

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest, Certificate, CertificateVerify, Finished
client -> server: Certificate empty, Finished
server -> client: Alert fatal handshake_failure  !! t13-ccert-none
