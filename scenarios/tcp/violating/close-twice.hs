# Wrong: the user closes a second time. Due: nothing, this direction is closed already.
# RFC 9293 §3.10.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client: close
client -> server: FIN
server -> client: ACK
client: close  !! close-twice
server -> client: FIN
client -> server: ACK
expect client = TIME-WAIT, server = CLOSED
