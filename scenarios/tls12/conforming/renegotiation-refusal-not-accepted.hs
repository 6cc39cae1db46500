# The server cannot live with the refusal and ends the connection.
# RFC 5246 §7.2.2, §7.4.1.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: HelloRequest
client -> server: Alert warning no_renegotiation
server -> client: Alert fatal handshake_failure
