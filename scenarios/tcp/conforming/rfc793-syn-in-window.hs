# Before RFC 5961 a SYN inside the window was an error that drew a reset and closed the connection.
# RFC 9293 §3.10.7.4 (stacks without RFC 5961), RFC 793

profile rfc793
given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: SYN seq=5000
server -> client: RST
expect server = CLOSED
