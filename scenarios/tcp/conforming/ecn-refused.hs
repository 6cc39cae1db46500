# The server does not speak ECN: a plain SYN-ACK answers the offer and no segment is ECN-capable.
# RFC 3168 §6.1.1

client -> server: SYN-ECE-CWR
server -> client: SYN-ACK
client -> server: ACK
client -> server: DATA 100
server -> client: ACK
