# Nobody listens: the SYN is answered with a reset that acknowledges it.
# RFC 9293 §3.5.2, §3.10.7.1

client -> server: SYN
server -> client: RST-ACK seq=0 ack=1
expect client = CLOSED, server = CLOSED
