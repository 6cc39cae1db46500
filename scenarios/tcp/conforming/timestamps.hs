# Timestamps offered and accepted are on every segment from then on; each echoes the newest one received in order.
# RFC 7323 §3.2, §4.3

client -> server: SYN mss=1460 ts=1000:0
server -> client: SYN-ACK mss=1460 ts=5000:1000
client -> server: ACK ts=1001:5000
client -> server: DATA 1448 ts=1010:5000
server -> client: ACK ts=5011:1010
server -> client: DATA 1448 ts=5020:1010
client -> server: ACK ts=1022:5020
