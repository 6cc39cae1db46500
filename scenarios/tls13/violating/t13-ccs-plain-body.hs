# Wrong: a ChangeCipherSpec with the value 2. Due: the single byte 1.
# RFC 8446 §5

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello
server -> client: ChangeCipherSpec body=0x02  !! t13-ccs-plain
client -> server: Alert fatal unexpected_message
