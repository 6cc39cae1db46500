# Wrong: a repeated FIN in TIME-WAIT is answered with a reset. Due: another ACK.
# RFC 9293 §3.10.7.4

given client.tcp = FIN-WAIT-2, server.tcp = CLOSE-WAIT

server -> client: FIN
client -x server: ACK
server -> client: FIN
client -> server: RST seq=2  !! tw-fin-ack
