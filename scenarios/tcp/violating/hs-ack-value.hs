# Wrong: the third segment acknowledges 0, so not the server's SYN. Due: 1.
# RFC 9293 §3.10.7.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK ack=0  !! hs-ack-value
client -> server: DATA 100
server -> client: ACK ack=101
