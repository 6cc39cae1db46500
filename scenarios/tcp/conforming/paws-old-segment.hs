# An old segment fits the window after the numbers wrapped, but its timestamp gives it away: ACK and drop.
# RFC 7323 §5.3

client -> server: SYN mss=1460 ts=1000:0
server -> client: SYN-ACK mss=1460 ts=5000:1000
client -> server: ACK ts=1001:5000
client -> server: DATA 100 ts=1010:5000
server -> client: ACK ts=5010:1010
inject client -> server: DATA 50 seq=101 ack=1 ts=900:5000
server -> client: ACK ack=101 ts=5020:1010
client -> server: DATA 80 seq=101 ts=1020:5020
server -> client: ACK ack=181 ts=5030:1020
