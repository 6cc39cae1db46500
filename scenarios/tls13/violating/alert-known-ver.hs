# Wrong: no_renegotiation, which TLS 1.3 does not have. Due: an alert of TLS 1.3.
# RFC 8446 §6, §6.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: Alert fatal no_renegotiation  !! alert-known-ver
