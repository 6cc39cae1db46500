# Wrong: the hole is filled, but the server has thrown away what came before its turn. Due: 2921, kept data counts at once.
# RFC 9293 §3.10.7.4 (SHLD-31)

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: DATA 1460
client -> server: DATA 1460
server -> client: ACK ack=1
client -> server: DATA 1460 seq=1
server -> client: ACK ack=1461  !! ooo-keep
client -> server: DATA 1460 seq=2921
server -> client: ACK ack=4381
