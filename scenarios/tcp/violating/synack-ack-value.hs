# Wrong: the SYN-ACK acknowledges 0 and forgets that the SYN counts one. Due: 1.
# RFC 9293 §3.10.7.2

client -> server: SYN
server -> client: SYN-ACK ack=0  !! synack-ack-value
client -> server: ACK
client -> server: DATA 100
server -> client: ACK ack=101
