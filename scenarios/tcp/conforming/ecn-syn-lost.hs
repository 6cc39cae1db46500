# The ECN offer is lost on the way; the repeated SYN does without, and the connection is an ordinary one.
# RFC 3168 §6.1.1.1

client -x server: SYN-ECE-CWR
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: DATA 100
server -> client: ACK
