# The acknowledgment is lost, the data comes a second time; the receiver has it already and acknowledges again.
# RFC 9293 §3.8.1, §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server -x client: ACK ack=101
client -> server: DATA 100 seq=1
server -> client: ACK ack=101
expect client.tcp.snd.una = 101
