# The session of one TCP connection is resumed on the next.
# RFC 5246 §7.3 figure 2, RFC 9293 §3.6.1

use tcp, tls 1.2

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello session-id=S1, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
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
client -> server: ClientHello session-id=S1
server -> client: ServerHello session-id=S1, ChangeCipherSpec, Finished
client -> server: ChangeCipherSpec, Finished
client -> server: ApplicationData 100
