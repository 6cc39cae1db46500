# Wrong: a cookie in the first hello of a connection. Due: only in the answer to a HelloRetryRequest.
# RFC 8446 §4.2.2

use tls 1.3

client -> server: ClientHello cookie=0xC00C1E  !! t13-hrr-cookie
server -> client: Alert fatal ?
