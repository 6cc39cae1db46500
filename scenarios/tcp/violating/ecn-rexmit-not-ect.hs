# Wrong: an ECN-capable retransmission. Due: not-ECT.
# RFC 3168 §6.1.5

client -> server: SYN-ECE-CWR
server -> client: SYN-ACK-ECE
client -> server: ACK
client -x server: DATA 100 ect=0
client -> server: DATA 100 seq=1 ect=0  !! ecn-rexmit-not-ect
server -> client: ACK ack=101
