# A reset that reaches a listener is ignored.
# RFC 9293 §3.10.7.2

server: listen
inject client -> server: RST seq=500
expect server = LISTEN
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
expect server = ESTABLISHED
