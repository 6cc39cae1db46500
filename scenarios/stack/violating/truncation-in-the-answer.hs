# Wrong: the client has closed in order, the server answers with TCP's FIN alone. Due: its close_notify before the FIN.
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
server -> client: FIN  !! close-notify-req
client -> server: FIN
server -> client: ACK
