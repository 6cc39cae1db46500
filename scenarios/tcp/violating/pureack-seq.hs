# Wrong: an empty ACK with a number from the middle of data already sent. Due: 101, the next number.
# RFC 9293 §3.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server -> client: DATA 200 ack=101
client -> server: ACK seq=51 ack=201  !! pureack-seq
client -> server: DATA 50
server -> client: ACK ack=151
