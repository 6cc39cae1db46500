# Wrong: the refusal to renegotiate as a fatal alert. Due: a warning, the connection goes on.
# RFC 5246 §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: HelloRequest
client -> server: Alert fatal no_renegotiation  !! t12-reneg-refuse
