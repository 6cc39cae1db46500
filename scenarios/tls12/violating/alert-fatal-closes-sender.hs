# Wrong: the server sends data after its own fatal alert. Due: nothing, both sides close at once.
# RFC 5246 §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: Alert fatal internal_error
server -> client: ApplicationData 100  !! alert-fatal-closes
