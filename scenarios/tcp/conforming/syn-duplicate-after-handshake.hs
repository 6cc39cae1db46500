# A copy of the SYN arrives late, in the middle of the connection, and draws an ACK and nothing more.
# RFC 9293 §3.10.7.4

client ~> server: SYN as syn
deliver syn
server -> client: SYN-ACK
client -> server: ACK
client -> server: DATA 100
server -> client: ACK
duplicate syn
server -> client: ACK seq=1 ack=101
expect client = ESTABLISHED, server = ESTABLISHED
