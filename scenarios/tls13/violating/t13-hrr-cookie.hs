# Wrong: the second hello leaves the cookie out. Due: the cookie of the HelloRetryRequest.
# RFC 8446 §4.2.2

use tls 1.3

client -> server: ClientHello
server -> client: HelloRetryRequest cookie=0xC00C1E
client -> server: ClientHello cookie=no  !! t13-hrr-cookie
server -> client: Alert fatal ?
