# Wrong: the refusal acknowledges 0 and forgets that the SYN counts one. Due: 1.
# RFC 9293 §3.5.2, §3.10.7.1

client -> server: SYN
server -> client: RST-ACK seq=0 ack=0  !! rst-closed-noack
client -> server: SYN
server -> client: RST-ACK seq=0 ack=1
