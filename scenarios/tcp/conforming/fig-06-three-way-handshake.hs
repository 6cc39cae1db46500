# Figure 6 with its own numbers: the basic three-way handshake, then data that starts where the last ACK stood.
# RFC 9293 §3.5

B: listen
A -> B: SYN isn=100
expect A = SYN-SENT, B = SYN-RECEIVED
B -> A: SYN-ACK isn=300 ack=@101
expect A = ESTABLISHED, B = SYN-RECEIVED
A -> B: ACK seq=@101 ack=@301
expect A = ESTABLISHED, B = ESTABLISHED
A -> B: ACK seq=@101 ack=@301 len=10
