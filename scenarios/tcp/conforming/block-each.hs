# The same exchange with one byte, a default segment and a full segment.
# RFC 9293 §3.4, §3.7.1

each size in [1, 536, 1460]

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460
client -> server: ACK
client -> server: DATA $size
server -> client: ACK
client -> server: FIN
server -> client: FIN
client -> server: ACK
expect client = TIME-WAIT, server = CLOSED
