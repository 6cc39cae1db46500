# Wrong: ECN-capable data although the server did not agree. Due: not-ECT.
# RFC 3168 §6.1.1

client -> server: SYN-ECE-CWR
server -> client: SYN-ACK
client -> server: ACK
client -> server: DATA 100 ect=0  !! ecn-ect-negotiated
server -> client: ACK
