# The third segment of the handshake carries the first data at once.
# RFC 9293 §3.10.7.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: DATA 100 seq=1 ack=1
expect server = ESTABLISHED, server.tcp.rcv.nxt = 101
server -> client: ACK ack=101
