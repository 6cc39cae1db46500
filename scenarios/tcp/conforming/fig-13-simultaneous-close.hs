# Figure 13 with its own numbers: both sides close at once, FINs and ACKs cross, both linger in TIME-WAIT.
# RFC 9293 §3.6

A -> B: SYN isn=99
B -> A: SYN-ACK isn=299
A -> B: ACK
A: close
B: close
A ~> B: FIN seq=@100 ack=@300 as fin-a
B -> A: FIN seq=@300 ack=@100
expect A = CLOSING, B = FIN-WAIT-1
deliver fin-a
expect A = CLOSING, B = CLOSING
A ~> B: ACK seq=@101 ack=@301 as ack-a
B -> A: ACK seq=@301 ack=@101
deliver ack-a
expect A = TIME-WAIT, B = TIME-WAIT
wait 2MSL
expect A = CLOSED, B = CLOSED
