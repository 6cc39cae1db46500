# Wrong: the client answers the HelloRetryRequest with a Finished. Due: the ClientHello again.
# RFC 8446 §4.1.2, §4.1.4

use tls 1.3

client -> server: ClientHello
server -> client: HelloRetryRequest
client -> server: Finished  !! t13-hrr-ch2
server -> client: Alert fatal unexpected_message
