# Figure 10 with its own numbers: B sends data to a peer that has forgotten the connection and gets a reset.
# RFC 9293 §3.5.1

A -> B: SYN isn=99
B -> A: SYN-ACK isn=299
A -> B: ACK
A: reboot
B -> A: DATA 10 seq=@300 ack=@100
A -> B: RST seq=@100
expect A = CLOSED, B = CLOSED
