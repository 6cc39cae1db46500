# Wrong: a close in SYN-SENT sends a FIN. Due: nothing, the connection is just forgotten.
# RFC 9293 §3.10.4

client -x server: SYN
client: close
client -> server: FIN  !! close-listen
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
