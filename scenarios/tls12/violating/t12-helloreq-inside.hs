# Wrong: the server asks again in the middle of the handshake it asked for, or asks twice in one. Due: to wait for its end.
# RFC 5246 §7.4.1.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
alt
  server -> client: HelloRequest
  client -> server: ClientHello
  server -> client: HelloRequest  !! t12-helloreq
else
  client -> server: ClientHello
  server -> client: HelloRequest
  server -> client: HelloRequest  !! t12-helloreq
end
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify
