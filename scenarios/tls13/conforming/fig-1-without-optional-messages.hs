# The full handshake in which only the server shows a certificate: one round trip.
# RFC 8446 §2 figure 1

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData
server -> client: ApplicationData
