# Wrong: a data segment carries a Fast Open cookie. Due: the option on SYN segments only.
# RFC 7413 §4.1.1

client -> server: SYN mss=1460 tfo
server -> client: SYN-ACK mss=1460 tfo=f0e1d2c3b4a59687
client -> server: ACK
client -> server: DATA 100 tfo=f0e1d2c3b4a59687  !! tfo-syn-only
server -> client: ACK ack=101
