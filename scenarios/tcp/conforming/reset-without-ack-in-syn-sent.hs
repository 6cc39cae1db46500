# In SYN-SENT a reset without an acceptable ACK is ignored and the opening goes on.
# RFC 9293 §3.10.7.3

client ~> server: SYN as syn
inject server -> client: RST seq=0
expect client = SYN-SENT
deliver syn
server -> client: SYN-ACK
client -> server: ACK
expect client = ESTABLISHED, server = ESTABLISHED
