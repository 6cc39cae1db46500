# Wrong: the server sends data after the client's Finished and before its own. Due: ChangeCipherSpec and Finished first.
# RFC 5246 §7.3, §7.4.9

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ApplicationData 100  !! t12-app-early
client -> server: Alert fatal unexpected_message
