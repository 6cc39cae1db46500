# The server has asked for another hello and none comes. Due: the ClientHello again.
# RFC 8446 §4.1.2, §4.1.4

use tls 1.3

client -> server: ClientHello
server -> client: HelloRetryRequest  !! handshake-left-open
