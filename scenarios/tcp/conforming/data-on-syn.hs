# Data on a SYN is legal without Fast Open: the SYN-ACK acknowledges the SYN only, the client sends the data again.
# RFC 9293 §3.10.7.3, §3.10.7.2

client -> server: SYN len=10
server -> client: SYN-ACK ack=1
client -> server: DATA 10 seq=1
server -> client: ACK ack=11
expect client = ESTABLISHED, server = ESTABLISHED
