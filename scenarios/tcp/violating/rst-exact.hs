# Wrong: a reset with exactly the expected number is only challenged. Due: the end of the connection, in silence.
# RFC 9293 §3.10.7.4, RFC 5961 §3.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: RST seq=1
server -> client: ACK seq=1 ack=1  !! rst-exact
