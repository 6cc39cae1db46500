# Wrong: data between ChangeCipherSpec and Finished. Due: the Finished right away.
# RFC 5246 §7.1, §7.4.9

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec
client -> server: ApplicationData 100  !! t12-app-ccsgap
server -> client: Alert fatal unexpected_message
