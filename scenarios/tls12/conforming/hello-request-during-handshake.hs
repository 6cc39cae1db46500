# A HelloRequest in the middle of a handshake is ignored and counts for nothing.
# RFC 5246 §7.4, §7.4.1.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, HelloRequest, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
