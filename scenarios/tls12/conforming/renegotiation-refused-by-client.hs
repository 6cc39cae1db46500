# The client does not want to renegotiate: it says so or stays silent, and goes on.
# RFC 5246 §7.2.2, §7.4.1.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: HelloRequest
opt
  client -> server: Alert warning no_renegotiation
end
client -> server: ApplicationData
server -> client: ApplicationData
