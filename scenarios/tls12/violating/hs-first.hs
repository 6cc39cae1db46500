# Wrong: the client starts with its key exchange. Due: a ClientHello.
# RFC 5246 §7.3, §7.4.1.2

use tls 1.2

client -> server: ClientKeyExchange  !! hs-first
server -> client: Alert fatal unexpected_message
