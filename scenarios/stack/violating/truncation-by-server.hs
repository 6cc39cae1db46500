# Wrong: the server closes TCP without a close_notify: the client cannot tell a complete answer from a cut one. Due: close_notify first.
# RFC 5246 §7.2.1

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData 100
server -> client: ApplicationData 1000
server -> client: FIN  !! close-notify-req
client -> server: close_notify
client -> server: FIN
server -> client: ACK
