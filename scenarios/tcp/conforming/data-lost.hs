# A data segment is lost and sent again from the same number.
# RFC 9293 §3.8.1

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -x server: DATA 100
client: timeout rto
client -> server: DATA 100 seq=1
server -> client: ACK ack=101
expect client.tcp.snd.una = 101, client.tcp.snd.nxt = 101
