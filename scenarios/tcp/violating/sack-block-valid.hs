# Wrong: a SACK block beyond all data the client has sent. Due: blocks inside what was received.
# RFC 2018 §3

client -> server: SYN mss=1460 sack-ok
server -> client: SYN-ACK mss=1460 sack-ok
client -> server: ACK
client -x server: DATA 1460
client -> server: DATA 1460
server -> client: ACK ack=1 sack=[1461:9000]  !! sack-block-valid
client -> server: DATA 1460 seq=1
server -> client: ACK ack=2921
