# With selective acknowledgment each duplicate ACK names what has arrived beyond the hole.
# RFC 2018 §3, §4

client -> server: SYN mss=1460 sack-ok
server -> client: SYN-ACK mss=1460 sack-ok
client -> server: ACK
client -x server: DATA 1460
client -> server: DATA 1460
server -> client: ACK ack=1 sack=[1461:2921]
client -> server: DATA 1460
server -> client: ACK ack=1 sack=[1461:4381]
client -> server: DATA 1460 seq=1
server -> client: ACK ack=4381
