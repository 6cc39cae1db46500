# Figure 11 (Z = 1000, X = 2000): an old duplicate SYN between two listeners ends with both back in LISTEN.
# RFC 9293 §3.5.1

A: listen
B: listen
inject A -> B: SYN seq=@1000
expect A = LISTEN, B = SYN-RECEIVED
B -> A: SYN-ACK isn=2000 ack=@1001
A -> B: RST seq=@1001
expect A = LISTEN, B = LISTEN
