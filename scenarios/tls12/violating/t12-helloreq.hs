# Wrong: a client sends a HelloRequest. Due: only the server does; a client starts with a ClientHello.
# RFC 5246 §7.4.1.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: HelloRequest  !! t12-helloreq
server -> client: Alert fatal unexpected_message
