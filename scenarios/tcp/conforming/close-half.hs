# The client closes its direction only; the server goes on sending and is acknowledged, then closes too.
# RFC 9293 §3.6, §3.6.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client: shutdown
client -> server: FIN
server -> client: ACK
expect client = FIN-WAIT-2, server = CLOSE-WAIT
server -> client: DATA 1000
client -> server: ACK seq=2 ack=1001
server -> client: DATA 400
client -> server: ACK seq=2 ack=1401
server -> client: FIN
client -> server: ACK ack=1402
expect client = TIME-WAIT, server = CLOSED
