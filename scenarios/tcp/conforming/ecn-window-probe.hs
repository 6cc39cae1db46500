# With ECN agreed on, data is ECN-capable; the retransmission, the empty ACKs and the window probe are not.
# RFC 3168 §6.1.4, §6.1.5, §6.1.6

client -> server: SYN-ECE-CWR
server -> client: SYN-ACK-ECE win=200
client -> server: ACK
client -x server: DATA 200 ect=0
client: timeout rto
client -> server: DATA 200 seq=1
server -> client: ACK ack=201 win=0
client: send 50
client: timeout persist
client -> server: DATA 1
server -> client: ACK ack=201 win=0
