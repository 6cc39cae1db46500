# Wrong: a FIN that overtook lost data is acknowledged. Due: 1, the FIN waits until the hole is filled.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: DATA 100
client -> server: FIN seq=101
server -> client: ACK ack=102  !! fin-ooo
client -> server: DATA 100 seq=1
server -> client: ACK ack=102
