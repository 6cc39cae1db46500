# A data segment is lost three times; the waits between the repetitions double.
# RFC 9293 §3.8.2, RFC 6298 §5.5

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: DATA 100
+1s client -x server: DATA 100 seq=1
+2s client -x server: DATA 100 seq=1
+4s client -> server: DATA 100 seq=1
server -> client: ACK ack=101
