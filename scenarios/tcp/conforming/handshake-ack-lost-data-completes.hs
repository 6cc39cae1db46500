# The last ACK of the handshake is lost; the first data segment carries the same acknowledgment and completes it.
# RFC 9293 §3.10.7.4

client -> server: SYN
server -> client: SYN-ACK
client -x server: ACK
expect client = ESTABLISHED, server = SYN-RECEIVED
client -> server: DATA 100
expect server = ESTABLISHED
server -> client: ACK ack=101
