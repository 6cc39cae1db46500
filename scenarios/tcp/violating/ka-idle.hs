# Wrong: a keep-alive while data is unacknowledged. Due: the retransmission of the data.
# RFC 9293 §3.8.4 (MUST-26)

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server -x client: ACK ack=101
client -> server: ACK seq=100  !! ka-idle
server -> client: ACK ack=101
