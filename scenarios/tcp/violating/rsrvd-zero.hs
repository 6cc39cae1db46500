# Wrong: a reserved bit is set. Due: zero; the receiver takes the segment all the same.
# RFC 9293 §3.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100 res=1  !! rsrvd-zero
server -> client: ACK ack=101
