# Wrong: a data segment without ACK. Due: ACK on every segment after the first SYN.
# RFC 9293 §3.1, §3.8

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100 no-ack  !! ack-always
server -> client: ACK ack=101
