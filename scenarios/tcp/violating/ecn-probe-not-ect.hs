# Wrong: an ECN-capable window probe, and one with CWR. Due: not-ECT, no CWR.
# RFC 3168 §6.1.6

client -> server: SYN-ECE-CWR
server -> client: SYN-ACK-ECE win=100
client -> server: ACK
client -> server: DATA 100 ect=0
server -> client: ACK ack=101 win=0
client: send 50
client: timeout persist
client -> server: DATA 1 ect=0  !! ecn-probe-not-ect
server -> client: ACK ack=101 win=0
+4s client -> server: PSH-ACK-CWR len=1 seq=101  !! ecn-probe-not-ect
server -> client: ACK ack=101 win=0
