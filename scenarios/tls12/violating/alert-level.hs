# Wrong: an alert of level 3. Due: warning or fatal.
# RFC 5246 §7.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: Alert 3 certificate_unknown  !! alert-level
server -> client: Alert fatal ?
