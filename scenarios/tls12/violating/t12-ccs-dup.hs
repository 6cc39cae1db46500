# Wrong: a second ChangeCipherSpec. Due: the Finished.
# RFC 5246 §7.1, §7.4.9

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec
client -> server: ChangeCipherSpec  !! t12-ccs-dup
server -> client: Alert fatal unexpected_message
