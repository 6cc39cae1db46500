# Wrong: the server asks for a group that the client does not know. Due: one of the client's list.
# RFC 8446 §4.2.8

use tls 1.3

client -> server: ClientHello groups=[x25519, secp256r1] key-share=[x25519]
server -> client: HelloRetryRequest group=secp521r1  !! t13-ks-group
client -> server: Alert fatal illegal_parameter
