# Wrong: an ACK of data never sent is answered with a reset. Due: an ACK, the connection is synchronized.
# RFC 9293 §3.10.7.4

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject server -> client: ACK seq=1 ack=900
client -> server: RST seq=900  !! ack-unsent-reply
