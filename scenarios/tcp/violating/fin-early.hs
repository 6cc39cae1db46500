# Wrong: in SYN-SENT a FIN is acknowledged. Due: silence, its number cannot be checked yet.
# RFC 9293 §3.10.7.4 step 8

client ~> server: SYN as syn
inject server -> client: FIN no-ack seq=0
client -> server: ACK ack=1  !! fin-early
deliver syn
server -> client: SYN-ACK
client -> server: ACK
