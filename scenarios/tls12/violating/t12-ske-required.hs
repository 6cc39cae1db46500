# Wrong: no ServerKeyExchange although the client needs the server's share. Due: ServerKeyExchange after the Certificate.
# RFC 5246 §7.4.3, RFC 8422 §5.4

each kex in [dhe, ecdhe]
use tls 1.2 with kex=$kex

client -> server: ClientHello
server -> client: ServerHello, Certificate
server -> client: ServerHelloDone  !! t12-ske-required
client -> server: Alert fatal unexpected_message
