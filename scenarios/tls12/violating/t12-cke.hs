# Wrong: a second ClientKeyExchange. Due: exactly one.
# RFC 5246 §7.4.7

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange
client -> server: ClientKeyExchange  !! t12-cke
server -> client: Alert fatal unexpected_message
