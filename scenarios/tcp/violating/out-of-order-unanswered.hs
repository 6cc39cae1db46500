# A segment has arrived above a hole and nothing comes back. Due: an immediate duplicate ACK.
# RFC 5681 §4.2, RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: DATA 1460
client -> server: DATA 1460 seq=1461  !! dupack-ooo
