# Wrong: the client sends new data after its FIN. Due: nothing more from this side.
# RFC 9293 §3.6

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: FIN
server -> client: ACK
client -> server: DATA 100 seq=2  !! data-direction
server -> client: FIN
client -> server: ACK
expect client = TIME-WAIT, server = CLOSED
