# A connection that is opened and closed without a byte.
# RFC 9293 §3.5, §3.6

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: FIN
server -> client: ACK
server -> client: FIN
client -> server: ACK
wait 2MSL
expect client = CLOSED, server = CLOSED
