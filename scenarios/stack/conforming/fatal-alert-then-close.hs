# The server finds nothing acceptable, says so and closes TCP; after a fatal alert no close_notify is due.
# RFC 5246 §7.2.1, §7.2.2, RFC 9293 §3.6

use tcp, tls 1.2

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello
server -> client: Alert fatal handshake_failure
server -> client: FIN
client -> server: ACK
client -> server: FIN
server -> client: ACK
expect client.tcp = CLOSED, server.tcp = TIME-WAIT
