# The server does not want to renegotiate: a warning, and the connection goes on as it was.
# RFC 5246 §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ClientHello
server -> client: Alert warning no_renegotiation
client -> server: ApplicationData
server -> client: ApplicationData
