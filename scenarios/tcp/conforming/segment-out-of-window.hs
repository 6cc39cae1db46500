# Forged data outside the window is not taken; it draws an ACK with the current numbers.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: DATA 100 seq=100000 ack=1
server -> client: ACK seq=1 ack=1
expect server.tcp.rcv.nxt = 1
