# After both close_notify alerts the server resets TCP instead of closing it: nothing can be cut off any more.
# RFC 5246 §7.2.1, RFC 9293 §3.10.5

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
server: abort
server -> client: RST
expect client.tcp = CLOSED, server.tcp = CLOSED
