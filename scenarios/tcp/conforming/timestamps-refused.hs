# The server does not answer the timestamp offer, so no later segment carries one.
# RFC 7323 §3.2

client -> server: SYN mss=1460 ts=1000:0
server -> client: SYN-ACK mss=1460
client -> server: ACK
client -> server: DATA 1460
server -> client: ACK ack=1461
