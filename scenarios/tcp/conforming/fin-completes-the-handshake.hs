# The client has nothing to say: its FIN is the third segment and acknowledges the server's SYN.
# RFC 9293 §3.10.7.4

client -> server: SYN
server -> client: SYN-ACK
client -> server: FIN seq=1 ack=1
expect client = FIN-WAIT-1, server = CLOSE-WAIT
server -> client: FIN ack=2
client -> server: ACK ack=2
expect client = TIME-WAIT, server = CLOSED
