# The last data and the FIN share a segment; both are acknowledged by one number.
# RFC 9293 §3.4, §3.6

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: FIN len=100
expect server = CLOSE-WAIT, server.tcp.rcv.nxt = 102
server -> client: ACK ack=102
server -> client: FIN len=50 seq=1
client -> server: ACK seq=102 ack=52
expect client = TIME-WAIT, server = CLOSED
