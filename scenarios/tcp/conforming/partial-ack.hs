# Of two segments under way the first is acknowledged before the second arrives.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 1460
client ~> server: DATA 1460 as second
server -> client: ACK ack=1461
expect client.tcp.snd.una = 1461, client.tcp.snd.nxt = 2921
deliver second
server -> client: ACK ack=2921
