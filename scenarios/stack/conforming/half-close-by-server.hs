# The server closes its direction in both layers; the client finishes what it has to send.
# RFC 8446 §6.1, RFC 9293 §3.6

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: ApplicationData 100
server -> client: close_notify
server -> client: FIN
client -> server: ACK
client -> server: ApplicationData 100
server -> client: ACK
client -> server: close_notify
client -> server: FIN
server -> client: ACK
expect client.tcp = CLOSED, server.tcp = TIME-WAIT
