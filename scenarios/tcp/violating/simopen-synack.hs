# Wrong: in a simultaneous open the SYN-ACK takes the number after the SYN. Due: the SYN's own number, 0.
# RFC 9293 §3.5 (MUST-10), §3.10.7.3

client ~> server: SYN as syn
server -> client: SYN
deliver syn
client ~> server: SYN-ACK seq=1 as syn-ack  !! simopen-synack
server -> client: SYN-ACK
deliver syn-ack
client -> server: DATA 100
server -> client: ACK ack=101
