# In a simultaneous close one ACK is lost; the FIN is sent again and acknowledged from TIME-WAIT.
# RFC 9293 §3.6, §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client ~> server: FIN as fin-client
server -> client: FIN
deliver fin-client
client -x server: ACK
server -> client: ACK
expect client = TIME-WAIT, server = CLOSING
server -> client: FIN seq=1
client -> server: ACK seq=2 ack=2
expect client = TIME-WAIT, server = TIME-WAIT
