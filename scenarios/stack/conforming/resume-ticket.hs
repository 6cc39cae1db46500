# The ticket of one TCP connection is used on the next.
# RFC 5077 §3.1, RFC 9293 §3.6.1

use tcp, tls 1.2

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello ticket=empty
server -> client: ServerHello ticket, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: NewSessionTicket name=T1, ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify
client -> server: FIN
server -> client: ACK
server -> client: FIN
client -> server: ACK
wait 2MSL

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello ticket=T1
server -> client: ServerHello, ChangeCipherSpec, Finished
client -> server: ChangeCipherSpec, Finished
