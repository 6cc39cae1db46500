# Wrong: 1460 bytes to a side that asked for 1000 at most. Due: at most 1000.
# RFC 9293 §3.7.1 (MUST-16)

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1000
client -> server: ACK
client -> server: DATA 1460  !! mss-respect
server -> client: ACK
