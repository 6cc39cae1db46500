# Whatever the number of a SYN in a live connection, the answer is a challenge ACK.
# RFC 9293 §3.10.7.4, RFC 5961 §4.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: SYN seq=900000
server -> client: ACK seq=1 ack=1
expect server = ESTABLISHED
