# Wrong: the server takes back window it had offered. Due: a right edge that never moves left.
# RFC 9293 §3.8.6 (SHLD-14)

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460 win=10000
client -> server: ACK
client -> server: DATA 100
server -> client: ACK ack=101 win=2000  !! wnd-right-edge
client -> server: DATA 100
server -> client: ACK ack=201
