# All the calls a user makes, written out: listen, connect, send, shutdown, close.
# RFC 9293 §3.9.1, §3.10

server: listen
client: connect
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client: send 100
client -> server: DATA 100
server -> client: ACK
client: shutdown
client -> server: FIN
server -> client: ACK
server: send 200
server -> client: DATA 200
client -> server: ACK
server: close
server -> client: FIN
client -> server: ACK
expect client = TIME-WAIT, server = CLOSED
