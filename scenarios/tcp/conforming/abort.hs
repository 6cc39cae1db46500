# An abort sends one reset with the next sequence number and is the end for both.
# RFC 9293 §3.10.5, §3.5.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: DATA 100
server -> client: ACK
client: abort
client -> server: RST seq=101
expect client = CLOSED, server = CLOSED
