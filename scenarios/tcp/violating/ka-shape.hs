# Wrong: the keep-alive probe stands two below the next number. Due: 100, one below it.
# RFC 9293 §3.8.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server -> client: ACK ack=101
wait 120min
client: timeout keepalive
client -> server: ACK seq=99  !! ka-shape
server -> client: ACK ack=101
