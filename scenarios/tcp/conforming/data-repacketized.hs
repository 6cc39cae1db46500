# A lost segment is sent again together with newer data: a retransmission may cut the bytes differently.
# RFC 9293 §3.8.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: DATA 1000
client: timeout rto
client -> server: DATA 1460 seq=1
server -> client: ACK ack=1461
expect client.tcp.snd.nxt = 1461
