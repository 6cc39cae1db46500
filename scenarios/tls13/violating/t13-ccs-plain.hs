# Wrong: a protected ChangeCipherSpec. Due: in the clear.
# RFC 8446 §5

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello
server -> client: ChangeCipherSpec epoch=handshake  !! t13-ccs-plain
client -> server: Alert fatal unexpected_message
