# Wrong: the client goes on after the server's fatal alert. Due: nothing, both sides close at once.
# RFC 5246 §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
server -> client: Alert fatal internal_error
client -> server: ClientKeyExchange  !! alert-fatal-closes
