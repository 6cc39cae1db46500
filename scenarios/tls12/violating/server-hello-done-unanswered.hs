# The server's flight has arrived and the client says nothing. Due: its ClientKeyExchange.
# RFC 5246 §7.4.5, §7.4.7

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate
server -> client: ServerHelloDone  !! handshake-left-open
