# After two idle hours an empty segment one below the next number asks whether the peer is there, and it is.
# RFC 9293 §3.8.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server -> client: ACK ack=101
wait 120min
client: timeout keepalive
client -> server: ACK seq=100
server -> client: ACK ack=101
expect client = ESTABLISHED, client.tcp.snd.nxt = 101
