# A forged SYN inside the window draws a challenge ACK; the true client takes it for a duplicate.
# RFC 9293 §3.10.7.4, RFC 5961 §4.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: SYN seq=5000
server -> client: ACK seq=1 ack=1
expect client = ESTABLISHED, server = ESTABLISHED
client -> server: DATA 100
server -> client: ACK
