# A reset is judged by its number only, an old timestamp does not save the connection.
# RFC 7323 §5.2

client -> server: SYN mss=1460 ts=1000:0
server -> client: SYN-ACK mss=1460 ts=5000:1000
client -> server: ACK ts=1001:5000
inject client -> server: RST seq=1 ts=10:0
expect server = CLOSED
