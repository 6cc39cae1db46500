# The server lingers in TIME-WAIT; a SYN with a higher initial number may open the next connection at once.
# RFC 9293 §3.6.1 (MAY-2)

client -> server: SYN isn=1000
server -> client: SYN-ACK isn=9000
client -> server: ACK
server -> client: FIN
client -> server: FIN
server -> client: ACK
expect server = TIME-WAIT, client = CLOSED
client -> server: SYN isn=500000
server -> client: SYN-ACK isn=600000
client -> server: ACK
expect client = ESTABLISHED, server = ESTABLISHED
