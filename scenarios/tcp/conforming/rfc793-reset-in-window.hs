# Before RFC 5961 any reset inside the window ended the connection.
# RFC 9293 §3.10.7.4 (stacks without RFC 5961), RFC 793

profile rfc793
given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: RST seq=5000
expect server = CLOSED
client -> server: DATA 100
server -> client: RST seq=1
expect client = CLOSED
