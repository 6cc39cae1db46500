# Data outside the window has arrived and nothing comes back. Due: an empty ACK.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: DATA 100 seq=100000 ack=1  !! seq-unaccept-ack
