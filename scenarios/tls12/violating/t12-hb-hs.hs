# Wrong: a heartbeat request during the handshake. Due: after it; the client drops it.
# RFC 6520 §3

use tls 1.2 with kex=rsa

client -> server: ClientHello heartbeat
server -> client: ServerHello heartbeat, Certificate
server -> client: Heartbeat request  !! t12-hb-hs
server -> client: ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
