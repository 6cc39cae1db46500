# Wrong: the last segment of the handshake says SACK-permitted. Due: the option on SYN segments only.
# RFC 2018 §2

client -> server: SYN mss=1460 sack-ok
server -> client: SYN-ACK mss=1460 sack-ok
client -> server: ACK sack-ok  !! sackp-syn-only
client -> server: DATA 100
server -> client: ACK ack=101
