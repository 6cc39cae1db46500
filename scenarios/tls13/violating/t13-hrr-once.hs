# Wrong: a second HelloRetryRequest. Due: ServerHello.
# RFC 8446 §4.1.4

use tls 1.3

client -> server: ClientHello
server -> client: HelloRetryRequest
client -> server: ClientHello
server -> client: HelloRetryRequest  !! t13-hrr-once
client -> server: Alert fatal unexpected_message
