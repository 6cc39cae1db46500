# Wrong: a reset outside the window is answered. Due: silence.
# RFC 9293 §3.10.7.4, RFC 5961 §3.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: RST seq=900000
server -> client: ACK  !! rst-in-sync-oow
client -> server: DATA 100
server -> client: ACK ack=101
