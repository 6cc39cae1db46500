# Wrong: new data starts at 201 and leaves a hole. Due: 101, the next number.
# RFC 9293 §3.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server -> client: ACK ack=101
client -> server: DATA 100 seq=201  !! seq-contig
server -> client: ACK ack=201
