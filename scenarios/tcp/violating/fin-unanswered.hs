# The FIN has arrived and is never acknowledged. Due: an ACK.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: FIN  !! fin-acked
