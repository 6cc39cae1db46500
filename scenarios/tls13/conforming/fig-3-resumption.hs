# A first handshake ends with a ticket; the second one uses it and needs no certificate.
# RFC 8446 §2.2 figure 3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket
client -> server: ApplicationData
server -> client: ApplicationData
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Finished, ApplicationData
client -> server: Finished
client -> server: ApplicationData
server -> client: ApplicationData
