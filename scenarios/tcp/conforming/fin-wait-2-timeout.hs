# The client does not wait for ever for the other FIN; what arrives later finds no connection.
# RFC 9293 §3.6, §3.10.7.1

given client.tcp = FIN-WAIT-2, server.tcp = CLOSE-WAIT

client: timeout fin-wait-2
expect client = CLOSED
server -> client: DATA 100
client -> server: RST seq=2
expect server = CLOSED
