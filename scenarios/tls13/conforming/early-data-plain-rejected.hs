# Early data that is not taken, as plain message names.
# RFC 8446 §4.2.10

client -> server: ClientHello, ApplicationData
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData
