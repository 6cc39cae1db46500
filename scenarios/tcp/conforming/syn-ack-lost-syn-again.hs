# The SYN-ACK is lost, the client repeats its SYN and the server answers it again.
# RFC 9293 §3.4.1, §3.10.7.4

client -> server: SYN
server -x client: SYN-ACK
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
expect client = ESTABLISHED, server = ESTABLISHED
