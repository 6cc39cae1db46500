# Wrong: the reset from a host that has lost the connection has the number 77. Due: 1, taken from the client's ACK.
# RFC 9293 §3.5.2, §3.10.7.1

given client.tcp = ESTABLISHED, server.tcp = CLOSED

client -> server: DATA 100 ack=1
server -> client: RST seq=77  !! rst-closed-ack
expect client = CLOSED, server = CLOSED
