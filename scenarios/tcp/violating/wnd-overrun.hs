# Wrong: 1200 bytes into a window of 1000. Due: at most up to 1501, the edge the server offered.
# RFC 9293 §3.8.6

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460 win=1000
client -> server: ACK
client -> server: DATA 500
server -> client: ACK ack=501 win=1000
client -> server: DATA 1200  !! wnd-overrun
server -> client: ACK
