# Wrong: the acknowledgment goes back to 51. Due: 201, never less than the 101 said before.
# RFC 9293 §3.8

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server -> client: ACK ack=101
client -> server: DATA 100
server -> client: ACK ack=51  !! ack-monotone
client -> server: DATA 100
server -> client: ACK ack=301
