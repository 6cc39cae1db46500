# Wrong: the retransmission carries other bytes than the original. Due: the same bytes.
# RFC 9293 §3.8.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: DATA 5 "hello"
client -> server: DATA 5 seq=1 "jelly"  !! rexmit-same-data
server -> client: ACK ack=6
