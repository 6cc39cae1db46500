# Wrong: the server sends data before the handshake is complete. Due: first the client's ACK.
# RFC 9293 §3.10.2

client -> server: SYN
server -> client: SYN-ACK
server -> client: DATA 100  !! data-before-estab
client -> server: ACK ack=101
client -> server: DATA 50
server -> client: ACK ack=51
