# After two segment lifetimes the same pair of ports opens its next connection.
# RFC 9293 §3.6.1, §3.4.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: FIN
server -> client: FIN
client -> server: ACK
expect client = TIME-WAIT, server = CLOSED
wait 2MSL
expect client = CLOSED
client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
expect client = ESTABLISHED, server = ESTABLISHED
