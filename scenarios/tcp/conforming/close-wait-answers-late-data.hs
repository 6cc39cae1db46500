# In CLOSE-WAIT a copy of old data is outside the window and draws an ACK that counts the FIN.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client ~> server: DATA 100 as d1
deliver d1
server -> client: ACK
client -> server: FIN
server -> client: ACK ack=102
duplicate d1
server -> client: ACK seq=1 ack=102
expect server = CLOSE-WAIT
