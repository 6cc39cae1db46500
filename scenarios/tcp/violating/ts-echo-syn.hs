# Wrong: a timestamp although the server did not take up the offer. Due: none.
# RFC 7323 §3.2

client -> server: SYN mss=1460 ts=1000:0
server -> client: SYN-ACK mss=1460
client -> server: ACK ts=1001:0  !! ts-echo-syn
client -> server: DATA 100
server -> client: ACK
