# Warnings that need not end the connection, several in a row (many peers set a limit of their own).
# RFC 5246 §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
loop 5
  server -> client: Alert warning certificate_expired
end
server -> client: ApplicationData
