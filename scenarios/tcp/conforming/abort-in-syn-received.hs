# A server that aborts in SYN-RECEIVED sends a reset; the client had just become connected.
# RFC 9293 §3.10.5

client -> server: SYN
server -> client: SYN-ACK
server: abort
server -> client: RST seq=1
expect client = CLOSED, server = CLOSED
