# Wrong: the server asks a client that said it does not want to be asked. Due: no request; the client drops it.
# RFC 6520 §2

use tls 1.2 with kex=rsa

client -> server: ClientHello heartbeat=peer_not_allowed_to_send
server -> client: ServerHello heartbeat=peer_allowed_to_send, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: Heartbeat request  !! t12-hb-neg
server -> client: ApplicationData 100
