# Wrong: a segment without the agreed timestamp. Due: one on every segment but a reset.
# RFC 7323 §3.2

client -> server: SYN mss=1460 ts=1000:0
server -> client: SYN-ACK mss=1460 ts=5000:1000
client -> server: ACK ts=1001:5000
client -> server: DATA 100 ts=no  !! ts-always
