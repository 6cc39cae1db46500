# Wrong: a segment above a hole is answered with a reset. Due: a duplicate ACK.
# RFC 5681 §4.2, RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: DATA 1460
client -> server: DATA 1460 seq=1461
server -> client: RST seq=1  !! dupack-ooo
