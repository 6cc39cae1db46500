# Wrong: the client resets a connection whose window probes are all answered. Due: it stays open.
# RFC 9293 §3.8.6.1 (MUST-37)

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460 win=1000
client -> server: ACK
client -> server: DATA 1000
server -> client: ACK ack=1001 win=0
client: send 500
+1s client -> server: ACK seq=1000
server -> client: ACK ack=1001 win=0
+2s client -> server: ACK seq=1000
server -> client: ACK ack=1001 win=0
client -> server: RST seq=1001  !! zwp-keep-open
