# Wrong: the third probe comes as soon as the second did. Due: intervals that grow exponentially.
# RFC 9293 §3.8.6.1 (SHLD-30)

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460 win=1000
client -> server: ACK
client -> server: DATA 1000
server -> client: ACK ack=1001 win=0
client: send 500
+1s client -> server: DATA 1 seq=1001
server -> client: ACK ack=1001 win=0
+2s client -> server: DATA 1 seq=1001
server -> client: ACK ack=1001 win=0
+2s client -> server: DATA 1 seq=1001  !! zwp-backoff
server -> client: ACK ack=1001 win=0
