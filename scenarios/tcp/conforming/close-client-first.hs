# The four-segment close, the client first.
# RFC 9293 §3.6

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: DATA 100
server -> client: ACK
client -> server: FIN seq=101
server -> client: ACK ack=102
server -> client: FIN seq=1
client -> server: ACK ack=2
expect client = TIME-WAIT, server = CLOSED
