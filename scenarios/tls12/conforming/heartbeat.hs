# Both sides may ask and are answered, after the handshake.
# RFC 6520 §2, §3, §4

use tls 1.2 with kex=ecdhe

client -> server: ClientHello heartbeat=peer_allowed_to_send
server -> client: ServerHello heartbeat=peer_allowed_to_send, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: Heartbeat request len=37 payload-len=18
server -> client: Heartbeat response len=37 payload-len=18
server -> client: Heartbeat request
client -> server: Heartbeat response
