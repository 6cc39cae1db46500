# Wrong: a second small segment while the first is unacknowledged. Due: wait for the acknowledgment or a full segment.
# RFC 9293 §3.7.4 (SHLD-7)

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 10
client -> server: DATA 10  !! nagle
server -> client: ACK ack=21
