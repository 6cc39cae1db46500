# Wrong: the server acknowledges 900. Due: at most 101, the client has sent nothing beyond it.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server -> client: ACK ack=900  !! ack-unsent
client -> server: DATA 100
server -> client: ACK ack=201
