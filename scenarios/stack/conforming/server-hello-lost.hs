# The first segment of the server's flight is lost: what follows waits in TCP until it has been sent again.
# RFC 9293 §3.8.1, §3.10.7.4, RFC 5246 §7.3

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -x client: ServerHello
server -> client: Certificate
client -> server: ACK
server -> client: ServerHello
client -> server: ACK
server -> client: ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
