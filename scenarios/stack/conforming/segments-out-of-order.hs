# Two segments of the server's flight change places on the way; TCP puts them right and TLS sees them in order.
# RFC 9293 §3.10.7.4, RFC 5246 §7.3

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server ~> client: ServerHello as first
server -> client: Certificate
client -> server: ACK
deliver first
client -> server: ACK
server -> client: ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
