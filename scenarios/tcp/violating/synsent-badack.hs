# Wrong: the reset of a SYN-ACK that acknowledges nonsense has the number 1. Due: 900, the number it acknowledged.
# RFC 9293 §3.10.7.3

client ~> server: SYN as syn
inject server -> client: SYN-ACK seq=300 ack=900
client -> server: RST seq=1  !! synsent-badack
deliver syn
server -> client: SYN-ACK
client -> server: ACK
