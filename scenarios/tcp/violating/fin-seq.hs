# Wrong: the repeated FIN has moved by one. Due: 1, a FIN keeps its number.
# RFC 9293 §3.6

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: FIN seq=1
client -> server: FIN seq=2  !! fin-seq
server -> client: ACK ack=2
server -> client: FIN
client -> server: ACK
expect client = TIME-WAIT, server = CLOSED
