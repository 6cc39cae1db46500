# A segment that arrives twice is reported in the first block, below the acknowledgment (D-SACK).
# RFC 2883 §4.1

client -> server: SYN mss=1460 sack-ok
server -> client: SYN-ACK mss=1460 sack-ok
client -> server: ACK
client ~> server: DATA 1460 as d1
deliver d1
server -> client: ACK ack=1461
duplicate d1
server -> client: ACK ack=1461 sack=[1:1461]
