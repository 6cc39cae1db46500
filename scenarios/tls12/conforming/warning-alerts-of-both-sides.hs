# Four warnings from each side: each side's are counted for themselves.
# RFC 5246 §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
loop 4
  server -> client: Alert warning certificate_expired
  client -> server: Alert warning certificate_expired
end
server -> client: ApplicationData
client -> server: close_notify
server -> client: close_notify
