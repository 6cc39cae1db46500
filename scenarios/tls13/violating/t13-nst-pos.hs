# Wrong: the server asked for a certificate and sends a ticket before it has the client's Finished. Due: wait for it.
# RFC 8446 §4.6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest, Certificate, CertificateVerify, Finished
server -> client: NewSessionTicket  !! t13-nst-pos
client -> server: Alert fatal unexpected_message
