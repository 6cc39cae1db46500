# A capture shows that there was an alert, but not which one.
# RFC 5246 §7.2, §6.2.3

use tls 1.2

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData
client -> server: Alert
server -> client: Alert
