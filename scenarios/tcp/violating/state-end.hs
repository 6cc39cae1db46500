# Wrong: the server is said to be CLOSED. Due: CLOSE-WAIT, it has not closed its own direction.
# RFC 9293 §3.6

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: FIN
server -> client: ACK
expect server = CLOSED  !! state-end
