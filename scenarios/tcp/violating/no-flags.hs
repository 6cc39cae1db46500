# Wrong: a segment without any flag. Due: at least ACK.
# RFC 9293 §3.10.7.4, §3.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server -> client: ACK ack=101
client -> server: NONE  !! no-flags
client -> server: DATA 100
server -> client: ACK ack=201
