# The server does not take the data on the SYN and acknowledges the SYN only; the client sends the data again.
# RFC 7413 §4.2.2

client -> server: SYN mss=1460 tfo
server -> client: SYN-ACK mss=1460 tfo=f0e1d2c3b4a59687
client -> server: ACK
client -> server: FIN
server -> client: FIN
client -> server: ACK
wait 2MSL
client -> server: SYN mss=1460 tfo=f0e1d2c3b4a59687 len=100
server -> client: SYN-ACK mss=1460 ack=1
client -> server: DATA 100 seq=1
server -> client: ACK ack=101
expect client = ESTABLISHED, server = ESTABLISHED
