# The server has lost its memory: the client's data draws a reset with the number the client expects.
# RFC 9293 §3.5.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

server: reboot
client -> server: DATA 100 ack=1
server -> client: RST seq=1
expect client = CLOSED, server = CLOSED
