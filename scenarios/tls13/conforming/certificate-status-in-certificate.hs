# The OCSP response rides in the Certificate message; there is no CertificateStatus in TLS 1.3.
# RFC 8446 §4.4.2.1

use tls 1.3

client -> server: ClientHello status-request
server -> client: ServerHello, EncryptedExtensions, Certificate status, CertificateVerify, Finished
client -> server: Finished
