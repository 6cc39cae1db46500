# Figure 12 with its own numbers: A closes, then B, A lingers for two maximum segment lifetimes.
# RFC 9293 §3.6

A -> B: SYN isn=99
B -> A: SYN-ACK isn=299
A -> B: ACK
A: close
A -> B: FIN seq=@100 ack=@300
expect A = FIN-WAIT-1, B = CLOSE-WAIT
B -> A: ACK seq=@300 ack=@101
expect A = FIN-WAIT-2, B = CLOSE-WAIT
B: close
B -> A: FIN seq=@300 ack=@101
expect A = TIME-WAIT, B = LAST-ACK
A -> B: ACK seq=@101 ack=@301
expect A = TIME-WAIT, B = CLOSED
wait 2MSL
expect A = CLOSED, B = CLOSED
