# Wrong: the segment after the FIN takes the FIN's own number. Due: 2, the FIN counts one.
# RFC 9293 §3.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: FIN seq=1
server -> client: ACK ack=2
server -> client: FIN
client -> server: ACK seq=1 ack=2  !! fin-consumes
expect client = TIME-WAIT, server = CLOSED
