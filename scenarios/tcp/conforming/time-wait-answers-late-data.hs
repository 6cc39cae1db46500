# A copy of old data reaches TIME-WAIT and draws an ACK with the final numbers.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

server ~> client: DATA 100 as d1
deliver d1
client -> server: ACK ack=101
client -> server: FIN
server ~> client: FIN as fin
deliver fin
expect client = TIME-WAIT
duplicate d1
client -> server: ACK seq=2 ack=102
expect client = TIME-WAIT, server = CLOSED
