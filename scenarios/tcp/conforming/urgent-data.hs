# The urgent pointer names the octet after the urgent data.
# RFC 9293 §3.8.5

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: PSH-ACK-URG len=10 urg=10
server -> client: ACK ack=11
