# Two connections between the same two hosts, each with its own numbers and its own fate.
# RFC 9293 §3.1, §3.4

client -> server: SYN
client/2 -> server/2: SYN
server/2 -> client/2: SYN-ACK
server -> client: SYN-ACK
client -> server: ACK
client/2 -> server/2: ACK
client -> server: DATA 100 seq=1
client/2 -> server/2: DATA 200 seq=1
server/2 -> client/2: ACK ack=201
server -> client: ACK ack=101
client/2: abort
client/2 -> server/2: RST seq=201
expect client = ESTABLISHED, server = ESTABLISHED, client/2 = CLOSED, server/2 = CLOSED
