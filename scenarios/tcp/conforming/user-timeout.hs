# Nothing is acknowledged any more; the user timeout ends the connection without a segment.
# RFC 9293 §3.10.8

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: DATA 100
+1s client -x server: DATA 100 seq=1
+2s client -x server: DATA 100 seq=1
wait 5min
client: timeout user
expect client = CLOSED, server = ESTABLISHED
