# Wrong: the reset of a close with unread data has the number 50. Due: 201, the server's next number.
# RFC 9293 §3.5.2, §3.6.1

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

server -> client: DATA 200
client -> server: DATA 100
server: close
server -> client: RST seq=50  !! rst-seq-sender
expect client = CLOSED, server = CLOSED
