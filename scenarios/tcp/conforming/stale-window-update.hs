# An old ACK arrives late: it neither takes back what was acknowledged nor brings its window back.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 1460
server ~> client: ACK ack=1461 win=64075 as old
client -> server: DATA 1460
server -> client: ACK ack=2921 win=62615
deliver old
expect client.tcp.snd.una = 2921, client.tcp.snd.wnd = 62615
