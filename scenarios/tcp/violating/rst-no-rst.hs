# Wrong: a reset is answered with a reset. Due: silence.
# RFC 9293 §3.5.2, §3.10.7.1

client -> server: SYN
server -> client: RST-ACK seq=0 ack=1
client -> server: RST seq=1  !! rst-no-rst
expect client = CLOSED, server = CLOSED
