# Wrong: a close in SYN-RECEIVED sends a reset. Due: a FIN.
# RFC 9293 §3.10.4

client -> server: SYN
server -> client: SYN-ACK
server: close
server -> client: RST seq=1  !! close-synrcvd
