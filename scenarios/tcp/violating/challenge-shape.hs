# Wrong: the challenge ACK has the number 5000. Due: 1, the server's next number.
# RFC 5961 §3.2

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: RST seq=5000
server -> client: ACK seq=5000 ack=1  !! challenge-shape
client -> server: DATA 100
server -> client: ACK ack=101
