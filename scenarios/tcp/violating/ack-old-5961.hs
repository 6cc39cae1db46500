# Wrong: an ACK far below the send window is answered with a reset. Due: discard it and send an ACK.
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
client -> server: RST seq=3001  !! ack-old-5961
