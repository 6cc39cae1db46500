# Wrong: a handshake message of an unknown type. Due: one of the defined types.
# RFC 5246 §7.4

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate
server -> client: Handshake 99  !! hs-type-known
client -> server: Alert fatal unexpected_message
