# Wrong: data outside the window is answered with a reset. Due: an empty ACK with the current numbers.
# RFC 9293 §3.10.7.4, §3.5.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: DATA 100 seq=100000 ack=1
server -> client: RST seq=1  !! seq-unaccept-ack
