# Wrong: the server sends data on a connection that a reset has ended. Due: nothing.
# RFC 9293 §3.5.3

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client: abort
client -> server: RST
server -> client: DATA 100  !! rst-ends
