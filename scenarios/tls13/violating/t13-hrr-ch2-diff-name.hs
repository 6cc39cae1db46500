# Wrong: the second hello asks for another server. Due: the same name.
# RFC 8446 §4.1.2

use tls 1.3

client -> server: ClientHello sni=a.example.org
server -> client: HelloRetryRequest
client -> server: ClientHello sni=b.example.org  !! t13-hrr-ch2-diff
server -> client: Alert fatal illegal_parameter
