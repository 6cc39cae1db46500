# Wrong: old data in TIME-WAIT is answered with a reset. Due: an ACK.
# RFC 9293 §3.10.7.4

given client.tcp = FIN-WAIT-2, server.tcp = CLOSE-WAIT

server -> client: FIN
client -> server: ACK
inject server -> client: DATA 10 seq=1 ack=2
client -> server: RST seq=2  !! tw-other
