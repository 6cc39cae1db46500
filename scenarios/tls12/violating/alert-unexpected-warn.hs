# Wrong: unexpected_message as a warning. Due: fatal, as always for this alert.
# RFC 5246 §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: Alert warning unexpected_message  !! alert-unexpected-warn
