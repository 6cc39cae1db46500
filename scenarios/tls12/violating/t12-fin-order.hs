# Wrong: in an abbreviated handshake the client finishes before the server has. Due: the server's Finished first.
# RFC 5246 §7.3 figure 2

use tls 1.2

client -> server: ClientHello
server -> client: ServerHello, ChangeCipherSpec
client -> server: ChangeCipherSpec  !! t12-fin-order
server -> client: Alert fatal unexpected_message
