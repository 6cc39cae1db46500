# Wrong: two shares of one group. Due: one of each.
# RFC 8446 §4.2.8

use tls 1.3

client -> server: ClientHello groups=[x25519, secp256r1] key-share=[x25519, x25519]  !! t13-ks-group
server -> client: Alert fatal illegal_parameter
