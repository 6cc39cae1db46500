# TLS is closed by both sides and the TCP connection stays open for now.
# RFC 5246 §7.2.1

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify
expect client.tcp = ESTABLISHED, server.tcp = ESTABLISHED
