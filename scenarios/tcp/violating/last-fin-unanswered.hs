# The second FIN has arrived and is never acknowledged. Due: an ACK from TIME-WAIT.
# RFC 9293 §3.10.7.4

given client.tcp = FIN-WAIT-2, server.tcp = CLOSE-WAIT

server -> client: FIN  !! fin-acked
