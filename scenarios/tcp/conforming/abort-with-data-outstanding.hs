# Data is still unacknowledged when the client aborts: the reset takes the next number, not the oldest one.
# RFC 9293 §3.10.5

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 1000
client: abort
client -> server: RST seq=1001
expect client = CLOSED, server = CLOSED
