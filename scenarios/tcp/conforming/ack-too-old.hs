# A forged ACK far below what was acknowledged, by more than the largest window, is discarded and answered.
# RFC 5961 §5.2

client -> server: SYN mss=1000
server -> client: SYN-ACK mss=1000 win=1000
client -> server: ACK
client -> server: DATA 1000
server -> client: ACK ack=1001 win=1000
client -> server: DATA 1000
server -> client: ACK ack=2001 win=1000
client -> server: DATA 1000
server -> client: ACK ack=3001 win=1000
inject server -> client: ACK seq=1 ack=1 win=1000
client -> server: ACK seq=3001 ack=1
