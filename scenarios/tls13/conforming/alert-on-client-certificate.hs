# The server does not like the client's certificate: the client, done with its handshake, hears of it later.
# RFC 8446 §4.4.4, §6.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest, Certificate, CertificateVerify, Finished
client -> server: Certificate empty=no, CertificateVerify, Finished
client -> server: ApplicationData
server -> client: Alert fatal access_denied epoch=application
