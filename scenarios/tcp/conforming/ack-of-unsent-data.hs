# A forged ACK of data never sent is answered with an ACK and changes nothing.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject server -> client: ACK seq=1 ack=900
client -> server: ACK seq=1 ack=1
expect client.tcp.snd.una = 1
client -> server: DATA 100
server -> client: ACK
