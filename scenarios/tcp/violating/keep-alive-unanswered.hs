# The keep-alive has arrived and nothing comes back. Due: an ACK.
# RFC 9293 §3.8.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

wait 120min
client: timeout keepalive
client -> server: ACK seq=0  !! ka-reply
