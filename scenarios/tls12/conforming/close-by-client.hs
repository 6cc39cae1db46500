# The client says that it will send no more, the server answers in kind.
# RFC 5246 §7.2.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData
server -> client: ApplicationData
client -> server: Alert warning close_notify
server -> client: Alert warning close_notify
