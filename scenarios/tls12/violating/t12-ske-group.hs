# Wrong: a group the client did not offer. Due: one of the client's list.
# RFC 8422 §5.4, RFC 5246 §7.2.2

use tls 1.2 with kex=ecdhe

client -> server: ClientHello groups=[x25519]
server -> client: ServerHello, Certificate
server -> client: ServerKeyExchange group=secp256r1  !! t12-ske-group
client -> server: Alert fatal illegal_parameter
