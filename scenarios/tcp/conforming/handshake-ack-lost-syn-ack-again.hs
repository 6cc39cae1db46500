# The last ACK of the handshake is lost; the server repeats its SYN-ACK, the client acknowledges it again.
# RFC 9293 §3.10.7.4, §3.10.8

client -> server: SYN
server -> client: SYN-ACK
client -x server: ACK
server: timeout rto
server -> client: SYN-ACK
client -> server: ACK
expect client = ESTABLISHED, server = ESTABLISHED
