# The FIN is lost and sent again with the same number.
# RFC 9293 §3.6, §3.10.8

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: FIN seq=1
client: timeout rto
client -> server: FIN seq=1
server -> client: ACK ack=2
server -> client: FIN
client -> server: ACK
expect client = TIME-WAIT, server = CLOSED
