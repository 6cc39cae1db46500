# The SYN with data is lost; the repeated SYN leaves out option and data, which follow after the handshake.
# RFC 7413 §4.1.3

client -x server: SYN mss=1460 tfo=f0e1d2c3b4a59687 len=100
client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460 ack=1
client -> server: DATA 100 seq=1
server -> client: ACK ack=101
expect client = ESTABLISHED, server = ESTABLISHED
