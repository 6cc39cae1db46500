# Wrong: the closed window opens by ten bytes. Due: by at least half the buffer or a full segment (silly window).
# RFC 9293 §3.8.6.2.2 (MUST-39)

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460 win=1000
client -> server: ACK
client -> server: DATA 1000
server -> client: ACK ack=1001 win=0
server -> client: ACK ack=1001 win=10  !! sws-receiver
server -> client: ACK ack=1001 win=1000
client -> server: DATA 500
server -> client: ACK ack=1501 win=500
