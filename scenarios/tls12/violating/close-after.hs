# Wrong: the client sends data after its close_notify. Due: nothing more from this side; the server ignores it.
# RFC 5246 §7.2.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
client -> server: ApplicationData 100  !! close-after
server -> client: close_notify
