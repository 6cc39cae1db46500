# Wrong: an urgent pointer without URG. Due: 0.
# RFC 9293 §3.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100 urg=50  !! urg-ptr-0
server -> client: ACK ack=101
