# The SYN-ACK carries data; the third segment of the handshake acknowledges the SYN and the data at once.
# RFC 9293 §3.10.7.3

client -> server: SYN
server -> client: SYN-ACK len=20
expect client = ESTABLISHED, client.tcp.rcv.nxt = 21
client -> server: ACK seq=1 ack=21
expect server = ESTABLISHED, server.tcp.snd.una = 21
