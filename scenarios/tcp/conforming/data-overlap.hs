# A retransmission carries old and new bytes; the receiver takes the new part.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 1000
server -x client: ACK ack=1001
client -> server: DATA 1460 seq=1
expect server.tcp.rcv.nxt = 1461
server -> client: ACK ack=1461
