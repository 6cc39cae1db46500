# Wrong: the second hello brings another cookie. Due: the cookie of the HelloRetryRequest.
# RFC 8446 §4.2.2, §6

use tls 1.3

client -> server: ClientHello
server -> client: HelloRetryRequest cookie=0xC00C1E
client -> server: ClientHello cookie=0xBADBAD  !! t13-hrr-cookie
server -> client: Alert fatal illegal_parameter
