# Wrong: the server asks for a group of which it already has the share. Due: a change, a new group or a cookie.
# RFC 8446 §4.1.4, §4.2.8

use tls 1.3

client -> server: ClientHello groups=[x25519, secp256r1] key-share=[x25519] cookie=no
server -> client: HelloRetryRequest group=x25519 cookie=no  !! t13-hrr-nochange
client -> server: Alert fatal illegal_parameter
