# Wrong: early ChangeCipherSpec (CVE-2014-0224) over TCP; the server refuses it with an alert and closes. Due: ClientKeyExchange first.
# RFC 5246 §7.1, §7.2.2

use tcp, tls 1.2 with kex=rsa

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ChangeCipherSpec  !! t12-ccs-early
server -> client: Alert fatal unexpected_message
server -> client: FIN
client -> server: ACK
client -> server: FIN
server -> client: ACK
