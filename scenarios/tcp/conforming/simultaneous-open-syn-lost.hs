# Both sides open, one of the two SYNs is lost: the side that lost it answers the other's SYN with its own number.
# RFC 9293 §3.5

client -x server: SYN isn=1000
server -> client: SYN isn=2000
expect client = SYN-RECEIVED, server = SYN-SENT
client -> server: SYN-ACK seq=@1000 ack=@2001
expect server = ESTABLISHED
server -> client: ACK seq=@2001 ack=@1001
expect client = ESTABLISHED, server = ESTABLISHED
