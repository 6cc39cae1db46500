# In SYN-SENT an ACK without a SYN is dropped in silence, even one with the right number.
# RFC 9293 §3.10.7.3

client ~> server: SYN as syn
inject server -> client: ACK seq=0 ack=1
expect client = SYN-SENT
deliver syn
server -> client: SYN-ACK
client -> server: ACK
expect client = ESTABLISHED, server = ESTABLISHED
