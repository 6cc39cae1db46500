# Wrong: a session whose connection ended with a fatal alert is asked for on the next TCP connection. Due: both forget it.
# RFC 5246 §7.2.2

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello session-id=S1, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: Alert fatal internal_error
server -> client: FIN
client -> server: ACK
client -> server: FIN
server -> client: ACK
wait 2MSL

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello session-id=S1  !! alert-fatal-noresume
server -> client: ServerHello session-id=S2, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
