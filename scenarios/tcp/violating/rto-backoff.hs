# Wrong: the second retransmission comes as soon as the first did. Due: after at least two seconds, the timer doubles.
# RFC 9293 §3.8.2 (MUST-19), RFC 6298 §5.5

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: DATA 100
+1s client -x server: DATA 100 seq=1
+1s client -> server: DATA 100 seq=1  !! rto-backoff
server -> client: ACK ack=101
