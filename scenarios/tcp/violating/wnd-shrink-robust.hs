# Wrong: the window has shrunk (here by a forged ACK), the client sends new data beyond the new edge all the same.
# Due: no new data until the window opens.
# RFC 9293 §3.8.6 (SHLD-15)

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

client -> server: DATA 100
server -> client: ACK ack=101
inject server -> client: ACK seq=1 ack=101 win=50
client -> server: DATA 1000  !! wnd-shrink-robust
server -> client: ACK
