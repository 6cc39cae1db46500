# Data is on its way while the client aborts; it finds no connection and draws a second reset.
# RFC 9293 §3.10.5, §3.10.7.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

server ~> client: DATA 100 as d1
client: abort
client -> server: RST seq=1
expect client = CLOSED, server = CLOSED
deliver d1
client -> server: RST seq=1
expect client = CLOSED, server = CLOSED
