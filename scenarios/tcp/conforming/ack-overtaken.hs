# Two ACKs overtake each other on the way back: the older one changes nothing and is no fault of its sender.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 1460
server ~> client: ACK ack=1461 as older
client -> server: DATA 1460
server -> client: ACK ack=2921
deliver older
expect client.tcp.snd.una = 2921
client -> server: DATA 100
server -> client: ACK ack=3021
