# A keep-alive may carry one byte of garbage for peers that do not answer an empty one.
# RFC 9293 §3.8.4 (MAY-6)

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server -> client: ACK ack=101
wait 120min
client: timeout keepalive
client -> server: ACK seq=100 len=1
server -> client: ACK ack=101
