# Wrong: a data segment carries the MSS option. Due: the option on SYN segments only.
# RFC 9293 §3.7.1 (MUST-65)

client -> server: SYN mss=1460
server -> client: SYN-ACK mss=1460
client -> server: ACK
client -> server: DATA 100 mss=1460  !! mss-syn-only
server -> client: ACK ack=101
client -> server: FIN
server -> client: ACK
