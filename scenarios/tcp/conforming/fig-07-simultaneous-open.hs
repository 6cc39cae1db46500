# Figure 7 with its own numbers: both sides open at once, the SYNs and the SYN-ACKs cross.
# RFC 9293 §3.5

A: connect
B: connect
A ~> B: SYN isn=100 as syn-a
expect A = SYN-SENT
B -> A: SYN isn=300
expect A = SYN-RECEIVED, B = SYN-SENT
deliver syn-a
expect B = SYN-RECEIVED
A ~> B: SYN-ACK seq=@100 ack=@301 as syn-ack-a
B -> A: SYN-ACK seq=@300 ack=@101
expect A = ESTABLISHED, B = SYN-RECEIVED
deliver syn-ack-a
expect A = ESTABLISHED, B = ESTABLISHED
