# Wrong: the server refused the data on the SYN and answers before the handshake is complete. Due: wait for the client's ACK.
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
server -> client: DATA 1000  !! tfo-server-early
