# The last ACK of the close is lost: the repeated FIN finds the client in TIME-WAIT and is acknowledged again.
# RFC 9293 §3.10.7.4

given client.tcp = FIN-WAIT-2, server.tcp = CLOSE-WAIT

server -> client: FIN
client -x server: ACK
expect client = TIME-WAIT, server = LAST-ACK
server -> client: FIN seq=1
client -> server: ACK seq=2 ack=2
expect client = TIME-WAIT, server = CLOSED
