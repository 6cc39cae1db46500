# Wrong: the user sends after closing. Due: "connection closing".
# RFC 9293 §3.10.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: FIN
server -> client: ACK
client: send 100  !! send-state
server -> client: FIN
client -> server: ACK
expect client = TIME-WAIT, server = CLOSED
