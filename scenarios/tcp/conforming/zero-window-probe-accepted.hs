# The window has opened just as the probe arrives: the byte is taken and counted.
# RFC 9293 §3.8.6.1

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460 win=1000
client -> server: ACK
client -> server: DATA 1000
server -> client: ACK ack=1001 win=0
client: send 500
client: timeout persist
client -> server: DATA 1 seq=1001
server -> client: ACK ack=1002 win=999
client -> server: DATA 499 seq=1002
server -> client: ACK ack=1501 win=500
