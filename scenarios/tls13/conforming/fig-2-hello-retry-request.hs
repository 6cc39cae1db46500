# The client guessed a group that the server does not take: HelloRetryRequest, and the hello again.
# RFC 8446 §2.1 figure 2

client -> server: ClientHello
server -> client: HelloRetryRequest
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest, Certificate, CertificateVerify, Finished, ApplicationData
client -> server: Certificate, CertificateVerify, Finished
client -> server: ApplicationData
server -> client: ApplicationData
