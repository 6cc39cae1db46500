# The acknowledgment of a FIN is lost; the repeated FIN is acknowledged again.
# RFC 9293 §3.6, §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: FIN
server -x client: ACK
expect client = FIN-WAIT-1, server = CLOSE-WAIT
client -> server: FIN
server -> client: ACK seq=1 ack=2
expect client = FIN-WAIT-2, server = CLOSE-WAIT
