# What the text leaves open of an alert may be a warning, and then its sender goes on.
# RFC 5246 §7.2, §7.2.2

use tls 1.2

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished

client -> server: Alert
client -> server: ApplicationData
server -> client: Alert ? certificate_expired
server -> client: ApplicationData
client -> server: Alert warning
client -> server: ApplicationData
client -> server: close_notify
server -> client: close_notify
