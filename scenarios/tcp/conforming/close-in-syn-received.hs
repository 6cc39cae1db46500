# A server that closes in SYN-RECEIVED with nothing to send sends its FIN there; one ACK covers its SYN and its FIN.
# RFC 9293 §3.10.4

client -> server: SYN
server -> client: SYN-ACK
server: close
server -> client: FIN seq=1
expect server = FIN-WAIT-1, client = CLOSE-WAIT
client -> server: ACK ack=2
expect server = FIN-WAIT-2
client -> server: FIN
server -> client: ACK
expect client = CLOSED, server = TIME-WAIT
