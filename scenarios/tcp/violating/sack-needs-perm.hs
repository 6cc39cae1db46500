# Wrong: SACK blocks to a side that never permitted them. Due: a plain duplicate ACK.
# RFC 2018 §4

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460
client -> server: ACK
client -x server: DATA 1460
client -> server: DATA 1460
server -> client: ACK ack=1 sack=[1461:2921]  !! sack-needs-perm
client -> server: DATA 1460 seq=1
server -> client: ACK ack=2921
