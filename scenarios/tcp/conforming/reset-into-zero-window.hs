# A reset is processed even while the window is closed.
# RFC 9293 §3.4 (MUST-66)

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460 win=1000
client -> server: ACK
client -> server: DATA 1000
server -> client: ACK ack=1001 win=0
client: abort
client -> server: RST seq=1001
expect client = CLOSED, server = CLOSED
