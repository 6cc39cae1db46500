# Two segments overtake each other: the early one draws a duplicate ACK, the late one an ACK for both.
# RFC 9293 §3.10.7.4, RFC 5681 §4.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client ~> server: DATA 1460 as first
client ~> server: DATA 1460 as second
deliver second
server -> client: ACK ack=1
deliver first
server -> client: ACK ack=2921
