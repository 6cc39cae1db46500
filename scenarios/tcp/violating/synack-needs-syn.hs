# Wrong: a SYN-ACK although no SYN has arrived. Due: nothing, the server waits for a SYN.
# RFC 9293 §3.10.7.2

server: listen
client -x server: SYN
server -> client: SYN-ACK  !! synack-needs-syn
client -> server: ACK
client -> server: DATA 100
server -> client: ACK
