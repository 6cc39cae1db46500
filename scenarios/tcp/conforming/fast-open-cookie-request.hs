# The client asks for a Fast Open cookie with an empty option and gets one.
# RFC 7413 §4.1.2

client -> server: SYN mss=1460 tfo
server -> client: SYN-ACK mss=1460 tfo=f0e1d2c3b4a59687
client -> server: ACK
expect client = ESTABLISHED, server = ESTABLISHED
