# Wrong: a client sends a ticket. Due: only the server does.
# RFC 8446 §4, §4.6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: NewSessionTicket  !! t13-nst-client
server -> client: Alert fatal unexpected_message
