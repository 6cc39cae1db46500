# Wrong: the repeated SYN has another initial number. Due: the number of the first.
# RFC 9293 §3.4.1

client -x server: SYN isn=1000
client -> server: SYN isn=2000  !! syn-rexmit-same
server -> client: SYN-ACK
client -> server: ACK
