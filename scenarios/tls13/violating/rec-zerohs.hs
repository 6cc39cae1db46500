# Wrong: a handshake record with nothing in it. Due: at least one byte.
# RFC 8446 §5.1, §5.4

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello
server -> client: Record handshake len=0  !! rec-zerohs
client -> server: Alert fatal unexpected_message
