# Wrong: HelloRetryRequest and ServerHello bring back two session identifiers. Due: the client's, in both.
# RFC 8446 §4.1.3, §4.1.4

use tls 1.3

client -> server: ClientHello
server -> client: HelloRetryRequest group=x25519 session-id=0x01, ChangeCipherSpec
client -> server: ClientHello
server -> client: ServerHello session-id=0x02  !! t13-sessid-echo
client -> server: Alert fatal illegal_parameter
