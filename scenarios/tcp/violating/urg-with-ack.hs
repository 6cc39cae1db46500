# Wrong: URG is set and the pointer is zero. Due: a pointer behind the urgent octet, so above zero.
# RFC 9293 §3.1, §3.8.5

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: PSH-ACK-URG len=10 urg=0  !! urg-with-ack
server -> client: ACK ack=11
