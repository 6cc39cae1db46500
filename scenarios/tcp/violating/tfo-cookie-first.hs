# Wrong: data on a SYN that only asks for a cookie. Due: data with a cookie got earlier.
# RFC 7413 §4.1.3

client -> server: SYN mss=1460 tfo len=100  !! tfo-cookie-first
server -> client: SYN-ACK mss=1460 tfo=f0e1d2c3b4a59687 ack=1
client -> server: DATA 100 seq=1
server -> client: ACK ack=101
