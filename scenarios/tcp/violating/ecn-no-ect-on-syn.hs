# Wrong: the SYN itself is marked ECN-capable. Due: not-ECT on SYN and SYN-ACK.
# RFC 3168 §6.1.1

client -> server: SYN-ECE-CWR ect=0  !! ecn-no-ect-on-syn
server -> client: SYN-ACK-ECE
client -> server: ACK
