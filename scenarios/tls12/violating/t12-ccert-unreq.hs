# Wrong: the client sends a certificate that nobody asked for. Due: the ClientKeyExchange.
# RFC 5246 §7.4.6

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: Certificate  !! t12-ccert-unreq
server -> client: Alert fatal unexpected_message
