# Wrong: a second Certificate. Due: one.
# RFC 5246 §7.3

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate
server -> client: Certificate  !! t12-cert-dup
client -> server: Alert fatal unexpected_message
