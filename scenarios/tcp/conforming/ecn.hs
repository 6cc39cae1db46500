# ECN is agreed on, a router marks a segment, the receiver echoes until the sender says it has slowed down.
# RFC 3168 §6.1

client -> server: SYN-ECE-CWR
server -> client: SYN-ACK-ECE
client -> server: ACK
client -> server: DATA 1460 ect=ce
server -> client: ACK-ECE ack=1461
client -> server: PSH-ACK-CWR len=1460 ect=0
server -> client: ACK ack=2921
