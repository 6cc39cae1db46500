# Wrong: in SYN-SENT an ACK without a SYN is answered with a reset. Due: silence, its number was right.
# RFC 9293 §3.10.7.3

client ~> server: SYN as syn
inject server -> client: ACK seq=0 ack=1
client -> server: RST seq=1  !! synsent-nosyn
deliver syn
server -> client: SYN-ACK
client -> server: ACK
