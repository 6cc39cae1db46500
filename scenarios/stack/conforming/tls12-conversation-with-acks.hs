# The same with TCP's acknowledgments written out.
# RFC 9293 §3.10.7.4, RFC 5246 §7.3

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ACK
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ACK
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ACK
server -> client: ChangeCipherSpec, Finished
client -> server: ACK
client -> server: ApplicationData 100
server -> client: ACK
server -> client: close_notify
client -> server: ACK
client -> server: close_notify
server -> client: ACK
server -> client: FIN
client -> server: ACK
client -> server: FIN
server -> client: ACK
expect client.tcp = CLOSED, server.tcp = TIME-WAIT
