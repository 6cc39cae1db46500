# Wrong: a second ClientHello before the handshake is done. Due: the client's key exchange.
# RFC 5246 §7.4.1.2, §7.4

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientHello  !! t12-ch-dup
server -> client: Alert fatal unexpected_message
