# Wrong: the echo stops before the sender has said CWR. Due: ECE on every ACK until then.
# RFC 3168 §6.1.3

client -> server: SYN-ECE-CWR
server -> client: SYN-ACK-ECE
client -> server: ACK
client -> server: DATA 1460 ect=ce
server -> client: ACK-ECE ack=1461
client -> server: DATA 1460 ect=0
server -> client: ACK ack=2921  !! ecn-ece-until-cwr
