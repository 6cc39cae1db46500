# Wrong: a keep-alive is answered with a reset although the connection lives. Due: an ACK.
# RFC 9293 §3.8.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

wait 120min
client: timeout keepalive
client -> server: ACK seq=0
server -> client: RST seq=1  !! ka-reply
