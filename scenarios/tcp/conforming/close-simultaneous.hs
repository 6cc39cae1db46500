# Both sides close before either FIN has arrived.
# RFC 9293 §3.6

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client ~> server: FIN as fin-client
server ~> client: FIN as fin-server
deliver fin-client
deliver fin-server
expect client = CLOSING, server = CLOSING
client -> server: ACK seq=2 ack=2
expect server = TIME-WAIT
server -> client: ACK seq=2 ack=2
expect client = TIME-WAIT
