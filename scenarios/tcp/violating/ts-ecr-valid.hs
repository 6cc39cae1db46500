# Wrong: the echo 4000 was never received. Due: 5000.
# RFC 7323 §3.2, §4.3

client -> server: SYN mss=1460 ts=1000:0
server -> client: SYN-ACK mss=1460 ts=5000:1000
client -> server: ACK ts=1001:5000
client -> server: DATA 100 ts=1010:4000  !! ts-ecr-valid
server -> client: ACK ack=101
