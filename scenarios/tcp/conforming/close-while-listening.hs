# A listener that closes before anybody called sends nothing; the next SYN is refused.
# RFC 9293 §3.10.4, §3.10.7.1

server: listen
server: close
expect server = CLOSED
client -> server: SYN
server -> client: RST-ACK seq=0 ack=1
expect client = CLOSED, server = CLOSED
