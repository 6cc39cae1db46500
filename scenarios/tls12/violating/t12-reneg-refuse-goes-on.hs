# Wrong: a fatal no_renegotiation, and its sender goes on. Due: a warning, or nothing more.
# RFC 5246 §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ClientHello
server -> client: Alert fatal no_renegotiation  !! t12-reneg-refuse
server -> client: ApplicationData  !! alert-fatal-closes
