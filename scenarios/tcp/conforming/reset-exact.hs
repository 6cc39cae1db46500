# A forged reset with exactly the expected number ends the connection; the client learns it with its next segment.
# RFC 9293 §3.10.7.4, RFC 5961 §3.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: RST seq=1
expect server = CLOSED, client = ESTABLISHED
client -> server: DATA 100
server -> client: RST seq=1
expect client = CLOSED
