# Data flows in both directions at once and acknowledgments ride on it.
# RFC 9293 §3.4, §3.8

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 300
server -> client: DATA 1460 seq=1 ack=301
client -> server: DATA 200 seq=301 ack=1461
server -> client: DATA 900 seq=1461 ack=501
client -> server: ACK seq=501 ack=2361
