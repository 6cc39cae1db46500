# Wrong: the ACK of the FIN does not count it. Due: 2, a FIN takes one number.
# RFC 9293 §3.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: FIN seq=1
server -> client: ACK ack=1  !! fin-consumes
server -> client: FIN
client -> server: ACK
expect client = TIME-WAIT, server = CLOSED
