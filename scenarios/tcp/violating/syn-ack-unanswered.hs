# The handshake stops before its last segment. Due: the client's ACK.
# RFC 9293 §3.5

client -> server: SYN
server -> client: SYN-ACK  !! hs-ack-value
