# Plain message names of what may follow a handshake: a ticket, a later request for a certificate, key updates.
# RFC 8446 §4.6

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket
client -> server: ApplicationData
server -> client: CertificateRequest
client -> server: Certificate, CertificateVerify, Finished
server -> client: KeyUpdate
client -> server: KeyUpdate
client -> server: ApplicationData
server -> client: ApplicationData
client -> server: close_notify
server -> client: close_notify
