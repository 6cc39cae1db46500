# A whole conversation with TLS 1.3.
# RFC 9293 §3.5, §3.6, RFC 8446 §2 figure 1, §6.1

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData 100
server -> client: NewSessionTicket, ApplicationData 1000
client -> server: close_notify
server -> client: close_notify
client -> server: FIN
server -> client: ACK
server -> client: FIN
client -> server: ACK
expect client.tcp = TIME-WAIT, server.tcp = CLOSED
