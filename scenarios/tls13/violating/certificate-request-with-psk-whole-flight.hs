# The server takes a pre-shared key and asks for a certificate all the same; the handshake goes on with certificates.
# RFC 8446 §4.3.2, §4.4.2

use tls 1.3

client -> server: ClientHello psk=[T1]
server -> client: ServerHello psk=0, EncryptedExtensions
server -> client: CertificateRequest  !! certificate-request-with-psk
server -> client: Certificate, CertificateVerify, Finished
client -> server: Certificate, CertificateVerify, Finished
client -> server: ApplicationData
