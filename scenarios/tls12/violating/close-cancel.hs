# Wrong: after user_canceled the client goes on with the handshake. Due: close_notify.
# RFC 5246 §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: Alert warning user_canceled
client -> server: ClientKeyExchange  !! close-cancel
client -> server: ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
