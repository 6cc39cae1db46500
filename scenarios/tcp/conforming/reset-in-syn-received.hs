# A reset takes a passive opener in SYN-RECEIVED back to LISTEN, ready for the next SYN.
# RFC 9293 §3.10.7.4 (MUST-11)

server: listen
client -> server: SYN
server -> client: SYN-ACK
client: abort
client -> server: RST seq=1
expect client = CLOSED, server = LISTEN
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
expect server = ESTABLISHED
