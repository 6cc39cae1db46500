# The FIN overtakes a lost data segment: it counts only after the hole is filled.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: DATA 100
client -> server: FIN seq=101
expect server = ESTABLISHED, server.tcp.rcv.nxt = 1
server -> client: ACK ack=1
client -> server: DATA 100 seq=1
expect server = CLOSE-WAIT, server.tcp.rcv.nxt = 102
server -> client: ACK ack=102
expect client = FIN-WAIT-2
