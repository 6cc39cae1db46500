# Wrong: the client has closed in TLS and in TCP, the server goes on with TLS 1.2 as if only half were closed. Due: its close_notify at once; only TLS 1.3 has a half-close.
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
client -> server: FIN
server -> client: ACK
server -> client: ApplicationData 1000  !! close-reply-12
client -> server: ACK
server -> client: close_notify
server -> client: FIN
client -> server: ACK
