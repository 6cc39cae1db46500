# Wrong: the user aborts and the client says goodbye with a FIN. Due: a reset.
# RFC 9293 §3.10.5

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client: abort
client -> server: FIN  !! abort-rst
