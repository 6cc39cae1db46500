# Figure 8 with its own numbers: an old duplicate SYN stirs the listener, a reset clears it up, the real SYN goes through.
# RFC 9293 §3.5

B: listen
A ~> B: SYN isn=100 as real-syn
inject A -> B: SYN seq=@90
expect B = SYN-RECEIVED
B -> A: SYN-ACK isn=300 ack=@91
expect A = SYN-SENT
A -> B: RST seq=@91
expect A = SYN-SENT, B = LISTEN
deliver real-syn
B -> A: SYN-ACK isn=400 ack=@101
A -> B: ACK seq=@101 ack=@401
expect A = ESTABLISHED, B = ESTABLISHED
