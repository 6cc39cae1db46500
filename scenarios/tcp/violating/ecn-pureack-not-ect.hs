# Wrong: an ECN-capable empty ACK. Due: not-ECT.
# RFC 3168 §6.1.4

client -> server: SYN-ECE-CWR
server -> client: SYN-ACK-ECE
client -> server: ACK
client -> server: DATA 100 ect=0
server -> client: ACK ect=0  !! ecn-pureack-not-ect
