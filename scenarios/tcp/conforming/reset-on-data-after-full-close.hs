# The client has closed both directions; data that arrives afterwards is answered with a reset.
# RFC 9293 §3.6.1 (MAY-1, SHLD-3)

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client: close
client -> server: FIN
server -> client: ACK
server -> client: DATA 100
client -> server: RST seq=2
expect client = CLOSED, server = CLOSED
