# Wrong: a SYN inside a live connection is answered with a reset. Due: a challenge ACK.
# RFC 9293 §3.10.7.4, RFC 5961 §4.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: SYN seq=5000
server -> client: RST seq=1  !! syn-in-sync
