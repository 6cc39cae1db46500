# Wrong: data after the client's close_notify, on a TCP connection that is still open. Due: nothing more from this side.
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
client -> server: ApplicationData 100  !! close-after
server -> client: close_notify
client -> server: FIN
server -> client: ACK
server -> client: FIN
client -> server: ACK
