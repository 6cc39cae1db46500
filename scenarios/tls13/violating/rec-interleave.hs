# Wrong: data between the two halves of a ticket. Due: whole messages, no other record between.
# RFC 8446 §5.1, §5

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: NewSessionTicket fragment=1:2
server -> client: ApplicationData 100  !! rec-interleave
client -> server: Alert fatal unexpected_message
