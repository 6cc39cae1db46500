# A lost segment, three duplicate ACKs, a fast retransmission, and one ACK for everything.
# RFC 5681 §3.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: DATA 1460
client -> server: DATA 1460
server -> client: ACK ack=1
client -> server: DATA 1460
server -> client: ACK ack=1
client -> server: DATA 1460
server -> client: ACK ack=1
client -> server: DATA 1460 seq=1
server -> client: ACK ack=5841
