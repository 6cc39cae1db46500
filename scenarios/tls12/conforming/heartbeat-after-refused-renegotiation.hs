# The server refuses to renegotiate; what the first handshake agreed on goes on, heartbeats too.
# RFC 5246 §7.2.2, RFC 6520 §2

use tls 1.2 with kex=rsa

client -> server: ClientHello heartbeat
server -> client: ServerHello heartbeat, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ClientHello heartbeat=no
server -> client: Alert warning no_renegotiation
client -> server: Heartbeat request
server -> client: Heartbeat response
client -> server: close_notify
server -> client: close_notify
