# Both close_notify alerts, then both ends close the transport.
# RFC 5246 §7.2.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify
client: close
server: close
