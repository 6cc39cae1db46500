# Wrong: in a simultaneous close the ACK repeats the FIN's number. Due: 2, the number after the FIN.
# RFC 9293 §3.6

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client ~> server: FIN as fin-client
server -> client: FIN
deliver fin-client
client -> server: ACK seq=1 ack=2  !! simclose-ack-seq
server -> client: ACK seq=2 ack=2
expect client = TIME-WAIT, server = TIME-WAIT
