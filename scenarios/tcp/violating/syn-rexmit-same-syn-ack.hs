# Wrong: the repeated SYN-ACK has another initial number. Due: the number of the first.
# RFC 9293 §3.4.1

client -> server: SYN
server -x client: SYN-ACK isn=1000
server -> client: SYN-ACK isn=2000  !! syn-rexmit-same
client -> server: ACK
