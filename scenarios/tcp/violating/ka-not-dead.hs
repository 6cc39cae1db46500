# Wrong: one keep-alive without an answer and the client resets the connection. Due: more probes first.
# RFC 9293 §3.8.4 (MUST-29)

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

wait 120min
client: timeout keepalive
client -x server: ACK seq=0
+75s client -> server: RST seq=1  !! ka-not-dead
