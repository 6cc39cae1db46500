# A FIN repeated in TIME-WAIT starts the two segment lifetimes again.
# RFC 9293 §3.10.7.4

given client.tcp = FIN-WAIT-2, server.tcp = CLOSE-WAIT

server -> client: FIN
client -x server: ACK
wait 1MSL
server -> client: FIN
client -> server: ACK
wait 1MSL
expect client = TIME-WAIT
wait 1MSL
expect client = CLOSED
