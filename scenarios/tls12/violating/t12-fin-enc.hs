# Wrong: a Finished in the clear after the ChangeCipherSpec. Due: the first message under the new keys.
# RFC 5246 §7.4.9

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec
client -> server: Finished epoch=plain  !! t12-fin-enc
server -> client: Alert fatal ?
