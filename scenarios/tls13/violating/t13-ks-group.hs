# Wrong: a share of a group that is not in the list. Due: shares of listed groups.
# RFC 8446 §4.2.8

use tls 1.3

client -> server: ClientHello groups=[x25519] key-share=[secp256r1]  !! t13-ks-group
server -> client: Alert fatal illegal_parameter
