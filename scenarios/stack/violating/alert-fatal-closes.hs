# Wrong: after its fatal alert the server keeps TCP open and sends data. Due: both sides close at once.
# RFC 5246 §7.2.2

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: Alert fatal internal_error
server -> client: ApplicationData 100  !! alert-fatal-closes
