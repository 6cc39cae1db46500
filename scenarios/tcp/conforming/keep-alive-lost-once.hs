# One probe without an answer proves nothing: the client asks again and is answered.
# RFC 9293 §3.8.4 (MUST-29)

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

wait 120min
client -x server: ACK seq=0
+75s client -> server: ACK seq=0
server -> client: ACK seq=1 ack=1
expect client = ESTABLISHED
