# A side that sends no MSS option gets segments of at most 536 bytes.
# RFC 9293 §3.7.1 (MUST-15)

client -> server: SYN mss=no  !! mss-present
server -> client: SYN-ACK mss=1460
client -> server: ACK
server -> client: DATA 536
client -> server: ACK
client -> server: DATA 1460
server -> client: ACK
