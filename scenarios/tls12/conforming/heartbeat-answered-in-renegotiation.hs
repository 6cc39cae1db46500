# The server's heartbeat request and the client's new ClientHello cross: the request is still answered.
# RFC 6520 §3

use tls 1.2 with kex=rsa

client -> server: ClientHello heartbeat
server -> client: ServerHello heartbeat, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: Heartbeat request
client -> server: ClientHello heartbeat
client -> server: Heartbeat response
server -> client: ServerHello heartbeat, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify
