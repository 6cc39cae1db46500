# Wrong: 200 bytes of early data with a ticket for 100. Due: no more than the ticket allows.
# RFC 8446 §4.6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket name=T1 early-data=100
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello psk=[T1] early-data
client -> server: ApplicationData 200  !! t13-ed-limit
server -> client: Alert fatal unexpected_message
