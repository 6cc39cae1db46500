# Data on a SYN is kept until the handshake is complete and acknowledged then.
# RFC 9293 §3.5, §3.10.7.2

client -> server: SYN len=10
server -> client: SYN-ACK ack=1
client -> server: ACK
expect server = ESTABLISHED
server -> client: ACK ack=11
