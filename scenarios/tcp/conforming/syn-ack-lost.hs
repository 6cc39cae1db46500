# The SYN-ACK is lost, the server repeats it when its timer expires.
# RFC 9293 §3.10.8

client -> server: SYN
server -x client: SYN-ACK isn=7000
+1s server -> client: SYN-ACK seq=@7000 ack=1
client -> server: ACK
expect client = ESTABLISHED, server = ESTABLISHED
