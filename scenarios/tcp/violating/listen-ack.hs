# Wrong: the listener's reset has the number 0. Due: 900, the number the ACK carried.
# RFC 9293 §3.10.7.2

server: listen
inject client -> server: ACK seq=500 ack=900
server -> client: RST seq=0  !! listen-ack
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
