# The four-segment close, the server first: the server is the one that lingers.
# RFC 9293 §3.6

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
server -> client: DATA 500
client -> server: ACK
server -> client: FIN
expect server = FIN-WAIT-1, client = CLOSE-WAIT
client -> server: ACK
client -> server: FIN
server -> client: ACK
expect server = TIME-WAIT, client = CLOSED
