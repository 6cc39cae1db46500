# A SYN leaves, never arrives, and is sent again.
# RFC 9293 §3.8.1

client ~> server: SYN as syn
drop syn
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
expect client = ESTABLISHED, server = ESTABLISHED
