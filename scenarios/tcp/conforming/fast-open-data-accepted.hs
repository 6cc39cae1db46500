# With a cookie from before the SYN carries data; the server acknowledges it at once and answers before the handshake ends.
# RFC 7413 §4.2

client -> server: SYN mss=1460 tfo
server -> client: SYN-ACK mss=1460 tfo=f0e1d2c3b4a59687
client -> server: ACK
client -> server: FIN
server -> client: FIN
client -> server: ACK
wait 2MSL
client -> server: SYN mss=1460 tfo=f0e1d2c3b4a59687 len=100
server -> client: SYN-ACK mss=1460 ack=101
server -> client: DATA 1000
client -> server: ACK seq=101 ack=1001
expect client = ESTABLISHED, server = ESTABLISHED
