# Wrong: a heartbeat that nobody agreed to. Due: none.
# RFC 6520 §2, RFC 5246 §6

use tls 1.2 with kex=rsa

client -> server: ClientHello heartbeat=no
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: Heartbeat request  !! t12-hb-neg
server -> client: Alert fatal unexpected_message
