# Plain message names, no CertificateVerify of the client: then its Certificate was empty.
# RFC 8446 §4.4.2, §4.4.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest, Certificate, CertificateVerify, Finished
client -> server: Certificate, Finished
client -> server: ApplicationData
