# Only the close is shown: TLS and TCP start connected, the server closes both.
# RFC 8446 §6.1, RFC 9293 §3.6

use tcp, tls 1.3
given client.tcp = ESTABLISHED, server.tcp = ESTABLISHED, client.tls = CONNECTED, server.tls = CONNECTED

server -> client: ApplicationData 500
server -> client: close_notify
client -> server: close_notify
server -> client: FIN
client -> server: ACK
client -> server: FIN
server -> client: ACK
expect client.tcp = CLOSED, server.tcp = TIME-WAIT
