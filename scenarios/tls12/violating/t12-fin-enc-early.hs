# Wrong: a certificate is protected by keys that are not agreed yet. Due: in the clear, before the ChangeCipherSpec.
# RFC 5246 §6.1, §7.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello
server -> client: Certificate epoch=application  !! t12-fin-enc
client -> server: Alert fatal unexpected_message
