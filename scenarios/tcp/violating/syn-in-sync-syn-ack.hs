# Wrong: a SYN inside a live connection is taken for a new one. Due: a challenge ACK.
# RFC 9293 §3.10.7.4, RFC 5961 §4.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: SYN seq=5000
server -> client: SYN-ACK  !! syn-in-sync
client -> server: DATA 100
server -> client: ACK ack=101
