# A renegotiation may resume the session of the connection it runs on.
# RFC 5246 §7.4.1.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello session-id=S1, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished

client -> server: ClientHello session-id=S1
server -> client: ServerHello session-id=S1, ChangeCipherSpec, Finished
client -> server: ChangeCipherSpec, Finished
