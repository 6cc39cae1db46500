# The client does not want to be asked; it may ask all the same.
# RFC 6520 §2

use tls 1.2 with kex=ecdhe

client -> server: ClientHello heartbeat=peer_not_allowed_to_send
server -> client: ServerHello heartbeat=peer_allowed_to_send, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: Heartbeat request
server -> client: Heartbeat response
