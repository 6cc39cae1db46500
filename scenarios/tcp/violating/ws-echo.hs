# Wrong: a window scale in the SYN-ACK although the SYN offered none. Due: no such option.
# RFC 7323 §2.2

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460 ws=7  !! ws-echo
client -> server: ACK
client -> server: DATA 100
server -> client: ACK ack=101
