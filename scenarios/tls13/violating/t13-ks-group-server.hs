# Wrong: the server's share is of a group for which the client sent none. Due: a group of the client's shares, or a HelloRetryRequest.
# RFC 8446 §4.2.8

use tls 1.3

client -> server: ClientHello groups=[x25519, secp384r1] key-share=[x25519]
server -> client: ServerHello group=secp384r1  !! t13-ks-group
client -> server: Alert fatal ?
