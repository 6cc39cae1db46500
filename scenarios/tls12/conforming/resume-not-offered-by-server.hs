# A server that does not cache answers with an empty session identifier.
# RFC 5246 §7.4.1.3

use tls 1.2 with kex=ecdhe

client -> server: ClientHello session-id=no
server -> client: ServerHello session-id=no, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
