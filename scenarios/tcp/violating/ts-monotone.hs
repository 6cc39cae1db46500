# Wrong: the client's clock goes backward, from 1010 to 1005. Due: at least 1010.
# RFC 7323 §5.4

client -> server: SYN mss=1460 ts=1000:0
server -> client: SYN-ACK mss=1460 ts=5000:1000
client -> server: ACK ts=1001:5000
client -> server: DATA 100 ts=1010:5000
server -> client: ACK ts=5010:1010
client -> server: DATA 100 ts=1005:5010  !! ts-monotone
