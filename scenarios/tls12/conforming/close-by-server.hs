# The server closes first; data that was on its way when its alert arrives is ignored.
# RFC 5246 §7.2.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client ~> server: ApplicationData 100 as late
server -> client: close_notify
deliver late
client -> server: close_notify
