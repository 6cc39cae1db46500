# Data was lost, then the client aborts: its reset is inside the window, not at the edge, so it is challenged first.
# The client, closed by now, answers the challenge with a reset that fits exactly.
# RFC 5961 §3.2, RFC 9293 §3.10.7.4, §3.10.7.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -x server: DATA 1000
client: abort
client -> server: RST seq=1001
expect client = CLOSED, server = ESTABLISHED
server -> client: ACK seq=1 ack=1
client -> server: RST seq=1
expect client = CLOSED, server = CLOSED
