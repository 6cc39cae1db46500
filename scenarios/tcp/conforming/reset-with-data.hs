# A reset may carry text that explains it.
# RFC 9293 §3.5.3 (SHLD-2)

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

server: abort
server -> client: RST len=13 "shutting down"
expect client = CLOSED, server = CLOSED
