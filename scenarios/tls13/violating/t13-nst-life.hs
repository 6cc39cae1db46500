# Wrong: a ticket for longer than a week. Due: at most 604800 seconds; the client keeps it no longer.
# RFC 8446 §4.6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket lifetime=604801  !! t13-nst-life
client -> server: ApplicationData
