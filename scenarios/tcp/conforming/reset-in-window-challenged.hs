# A forged reset inside the window, but not at its left edge, draws a challenge ACK and the connection lives on.
# RFC 9293 §3.10.7.4, RFC 5961 §3.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: RST seq=5000
server -> client: ACK seq=1 ack=1
expect client = ESTABLISHED, server = ESTABLISHED
client -> server: DATA 100
server -> client: ACK
