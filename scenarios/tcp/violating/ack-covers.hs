# Wrong: the server acknowledges 2921 although the first segment never arrived. Due: 1, with the hole still open.
# RFC 9293 §3.4, §3.8.6.3

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: DATA 1460
client -> server: DATA 1460
server -> client: ACK ack=2921  !! ack-covers
client -> server: DATA 1460 seq=1
server -> client: ACK ack=2921
