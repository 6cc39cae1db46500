# The second FIN carries the acknowledgment of the first: three segments close the connection.
# RFC 9293 §3.6, §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: FIN
server -> client: FIN seq=1 ack=2
expect client = TIME-WAIT, server = LAST-ACK
client -> server: ACK seq=2 ack=2
expect client = TIME-WAIT, server = CLOSED
