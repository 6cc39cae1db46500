# The network delivers a data segment twice; the copy is outside the window and draws an ACK.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client ~> server: DATA 100 as d1
deliver d1
server -> client: ACK ack=101
duplicate d1
server -> client: ACK ack=101
client -> server: DATA 50 seq=101
server -> client: ACK ack=151
