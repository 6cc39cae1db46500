# Refused once, the client tries again after the server has started to listen.
# RFC 9293 §3.5.2, §3.5

client -> server: SYN
server -> client: RST-ACK seq=0 ack=1
server: listen
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
expect client = ESTABLISHED, server = ESTABLISHED
