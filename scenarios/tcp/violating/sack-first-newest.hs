# Wrong: the first block is the older one. Due: the block of the segment that has just arrived comes first.
# RFC 2018 §4

client -> server: SYN mss=1460 sack-ok
server -> client: SYN-ACK mss=1460 sack-ok
client -> server: ACK
client -x server: DATA 1460
client -> server: DATA 1460
server -> client: ACK ack=1 sack=[1461:2921]
client -x server: DATA 1460
client -> server: DATA 1460
server -> client: ACK ack=1 sack=[1461:2921, 4381:5841]  !! sack-first-newest
client -> server: DATA 1460 seq=1
server -> client: ACK ack=2921
