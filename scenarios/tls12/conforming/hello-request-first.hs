# A HelloRequest may come at any time, even before the first ClientHello, where the text advises against it.
# RFC 5246 §7.4.1.1

use tls 1.2 with kex=rsa

server -> client: HelloRequest
client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
