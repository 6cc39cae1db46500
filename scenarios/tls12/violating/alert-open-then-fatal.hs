# The level is written and the description is not: a fatal alert ends the connection whatever it says.
# RFC 5246 §7.2.2

use tls 1.2

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: Alert fatal ?
client -> server: ApplicationData  !! message-after-fatal-alert
