# Wrong: FIN and RST in one segment. Due: one or the other.
# RFC 9293 §3.5.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client: abort
client -> server: FIN-RST  !! fin-rst
