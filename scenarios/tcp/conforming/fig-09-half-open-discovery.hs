# Figure 9 with its own numbers: A has rebooted and opens again, B still believes in the old connection.
# The handshake before it brings B to "send 300, receive 100"; afterwards the new connection opens as in figure 6.
# RFC 9293 §3.5.1

A -> B: SYN isn=99
B -> A: SYN-ACK isn=299
A -> B: ACK
A: reboot
expect A = CLOSED, B = ESTABLISHED
A -> B: SYN isn=400
B -> A: ACK seq=@300 ack=@100
A -> B: RST seq=@100
expect A = SYN-SENT, B = CLOSED
B: listen
A -> B: SYN seq=@400
B -> A: SYN-ACK isn=500 ack=@401
A -> B: ACK seq=@401 ack=@501
expect A = ESTABLISHED, B = ESTABLISHED
