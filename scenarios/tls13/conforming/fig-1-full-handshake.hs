# The full handshake with every optional message: client authentication, and data of the server before the client's flight.
# RFC 8446 §2 figure 1

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest, Certificate, CertificateVerify, Finished, ApplicationData
client -> server: Certificate, CertificateVerify, Finished
client -> server: ApplicationData
server -> client: ApplicationData
