# Wrong: the client sends a ServerHelloDone. Due: only the server does.
# RFC 5246 §7.4.5

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ServerHelloDone  !! hs-direction
server -> client: Alert fatal unexpected_message
