# A challenge ACK may be left out (it may be rate-limited).
# RFC 5961 §7

given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED

inject client -> server: RST seq=5000
client -> server: DATA 100
server -> client: ACK ack=101
