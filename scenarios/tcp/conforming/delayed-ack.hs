# One acknowledgment for two full segments.
# RFC 9293 §3.8.6.3

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 1460
client -> server: DATA 1460
server -> client: ACK ack=2921
client -> server: DATA 1460
client -> server: DATA 1460
server -> client: ACK ack=5841
