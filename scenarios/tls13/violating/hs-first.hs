# Wrong: the client starts with the end of early data. Due: a ClientHello.
# RFC 8446 §4, §4.1.2

use tls 1.3

client -> server: EndOfEarlyData  !! hs-first
server -> client: Alert fatal unexpected_message
