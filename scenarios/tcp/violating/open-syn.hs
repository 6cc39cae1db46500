# Wrong: the client, told to connect, starts with data. Due: a SYN without ACK.
# RFC 9293 §3.10.1

server: listen
client: connect
client -> server: DATA 100  !! open-syn
server -> client: ACK
