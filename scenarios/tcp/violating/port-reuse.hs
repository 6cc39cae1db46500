# Wrong: TIME-WAIT takes a SYN with a lower initial number for a new connection. Due: an ACK, it may be an old duplicate.
# RFC 9293 §3.6.1 (MAY-2), §3.10.7.4

client -> server: SYN isn=500000
server -> client: SYN-ACK
client -> server: ACK
server -> client: FIN
client -> server: FIN
server -> client: ACK
client -> server: SYN isn=1000
server -> client: SYN-ACK  !! port-reuse
client -> server: ACK
