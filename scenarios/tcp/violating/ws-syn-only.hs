# Wrong: the last segment of the handshake carries a window scale. Due: the option on SYN segments only (the receiver ignores it).
# RFC 7323 §2.2

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460
client -> server: ACK ws=7  !! ws-syn-only
client -> server: DATA 100
server -> client: ACK ack=101
