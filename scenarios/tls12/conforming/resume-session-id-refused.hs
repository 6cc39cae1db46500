# The server has forgotten the session: it names a new one and the handshake is a full one.
# RFC 5246 §7.3, §7.4.1.3

use tls 1.2

client -> server: ClientHello
server -> client: ServerHello session-id=S1, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello session-id=S1
server -> client: ServerHello session-id=S2, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
