# Wrong: a window scale of 15. Due: at most 14, and 14 is what the receiver uses.
# RFC 7323 §2.3

client -> server: SYN mss=1460 ws=15  !! ws-max14
server -> client: SYN-ACK mss=1460 ws=7
client -> server: ACK
