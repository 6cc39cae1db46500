# Every state the side passes through that listens and closes last.
# RFC 9293 §3.3.2

server: listen
expect server = LISTEN
client -> server: SYN
expect server = SYN-RECEIVED, server.tcp.rcv.nxt = 1
server -> client: SYN-ACK
client -> server: ACK
expect server = ESTABLISHED, server.tcp.snd.una = 1
client -> server: FIN
expect server = CLOSE-WAIT, server.tcp.rcv.nxt = 2
server -> client: ACK
server: close
server -> client: FIN
expect server = LAST-ACK, server.tcp.snd.nxt = 2
client -> server: ACK
expect server = CLOSED
