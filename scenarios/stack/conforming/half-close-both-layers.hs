# The client closes its direction in TLS and in TCP; the server goes on sending in both and closes later.
# RFC 8446 §6.1, RFC 9293 §3.6

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ApplicationData 100
client -> server: close_notify
client -> server: FIN
server -> client: ACK
expect client.tcp = FIN-WAIT-2, server.tcp = CLOSE-WAIT
server -> client: ApplicationData 1000
client -> server: ACK
server -> client: ApplicationData 1000
client -> server: ACK
server -> client: close_notify
server -> client: FIN
client -> server: ACK
expect client.tcp = TIME-WAIT, server.tcp = CLOSED
