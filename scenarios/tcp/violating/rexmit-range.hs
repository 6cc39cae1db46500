# Wrong: data is sent again after its acknowledgment has arrived. Due: nothing, only unacknowledged data is repeated.
# RFC 9293 §3.8.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server -> client: ACK ack=101
client -> server: DATA 100 seq=1  !! rexmit-range
server -> client: ACK
client -> server: DATA 50
server -> client: ACK
