# Wrong: a second ServerHelloDone. Due: nothing more from the server until the client's Finished.
# RFC 5246 §7.4.5

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
server -> client: ServerHelloDone  !! t12-shd
client -> server: Alert fatal unexpected_message
