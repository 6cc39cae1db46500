# Wrong: the acknowledgment comes after 700 ms. Due: within half a second.
# RFC 9293 §3.8.6.3 (MUST-40)

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

@0s client -> server: DATA 100
+700ms server -> client: ACK ack=101  !! ack-delay
client -> server: DATA 100
+40ms server -> client: ACK ack=201
