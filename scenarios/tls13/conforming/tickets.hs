# Several tickets, at once and later, each with a nonce of its own.
# RFC 8446 §4.6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket lifetime=604800 nonce=0x00, NewSessionTicket lifetime=7200 nonce=0x01
client -> server: ApplicationData
server -> client: NewSessionTicket lifetime=0 nonce=0x02, ApplicationData
