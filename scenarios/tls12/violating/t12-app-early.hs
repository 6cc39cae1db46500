# Wrong: the client sends data before its keys are agreed. Due: the handshake first.
# RFC 5246 §7.3

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ApplicationData 100  !! t12-app-early
server -> client: Alert fatal unexpected_message
