# An abort in LAST-ACK sends nothing; the client's last ACK then finds no connection and draws a reset.
# RFC 9293 §3.10.5, §3.10.7.1

given client.tcp = FIN-WAIT-2, server.tcp = CLOSE-WAIT

server ~> client: FIN as fin
server: abort
expect server = CLOSED
deliver fin
client -> server: ACK ack=2
server -> client: RST seq=2
expect client = CLOSED
