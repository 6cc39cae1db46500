# Wrong: a listener sends a SYN although its user neither connects nor sends. Due: only an active open (or a SEND) makes it call.
# RFC 9293 §3.10.1, §3.10.2

server: listen
server -> client: SYN  !! seg-needs-open
client -> server: SYN-ACK
server -> client: ACK
