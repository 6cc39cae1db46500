# The client closes TCP right after its close_notify and does not wait for the server's; the server still sends its own.
# RFC 5246 §7.2.1, RFC 9293 §3.6

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
client -> server: FIN
server -> client: close_notify
server -> client: FIN
client -> server: ACK
expect client.tcp = TIME-WAIT, server.tcp = CLOSED
