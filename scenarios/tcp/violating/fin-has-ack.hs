# Wrong: a FIN without the ACK flag. Due: ACK on every segment of a synchronized connection.
# RFC 9293 §3.10.4, §3.8

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: FIN no-ack  !! fin-has-ack
server -> client: ACK ack=2
server -> client: FIN
client -> server: ACK
