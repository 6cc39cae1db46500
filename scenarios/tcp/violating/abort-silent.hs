# Wrong: an abort in SYN-SENT sends a reset. Due: nothing.
# RFC 9293 §3.10.5

client -x server: SYN
client: abort
client -> server: RST seq=1  !! abort-silent
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
