# Wrong: the first flight takes the window of the SYN-ACK as scaled. Due: at most 1000 bytes, the window of a SYN is plain.
# RFC 9293 §3.10.7.3, RFC 7323 §2.2

client -> server: SYN mss=1460 ws=7
server -> client: SYN-ACK mss=1460 ws=7 win=1000
client -> server: ACK
client -> server: DATA 1460  !! wnd-first-from-syn
server -> client: ACK
