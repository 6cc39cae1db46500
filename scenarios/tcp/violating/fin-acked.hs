# Wrong: a FIN is answered with a reset. Due: an ACK that counts it.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: FIN
server -> client: RST seq=1  !! fin-acked
