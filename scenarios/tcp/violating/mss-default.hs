# Wrong: 1000 bytes to a side that sent no MSS option. Due: at most 536.
# RFC 9293 §3.7.1 (MUST-15)

client -> server: SYN mss=no  !! mss-present
server -> client: SYN-ACK mss=1460
client -> server: ACK
server -> client: DATA 1000  !! mss-default
client -> server: ACK
