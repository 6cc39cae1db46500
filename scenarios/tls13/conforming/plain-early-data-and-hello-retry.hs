# Plain message names: early data that a HelloRetryRequest throws away.
# RFC 8446 §4.2.10, §4.1.4

client -> server: ClientHello, ApplicationData
server -> client: HelloRetryRequest
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished, ApplicationData
