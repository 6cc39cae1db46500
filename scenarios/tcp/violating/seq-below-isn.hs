# Wrong: data that starts at the number of the SYN. Due: 1, data starts after the SYN.
# RFC 9293 §3.4

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: DATA 100 seq=0  !! seq-below-isn
server -> client: ACK ack=101
