# Wrong: the SYN has no ACK flag and still an acknowledgment number. Due: 0.
# RFC 9293 §3.1

client -> server: SYN ack=77  !! ack-field-0
server -> client: SYN-ACK
client -> server: ACK
