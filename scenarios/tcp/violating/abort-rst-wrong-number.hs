# Wrong: the abort's reset has the number 50. Due: 101, the next number.
# RFC 9293 §3.10.5

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server -> client: ACK
client: abort
client -> server: RST seq=50  !! rst-seq-sender
expect client = CLOSED, server = CLOSED
