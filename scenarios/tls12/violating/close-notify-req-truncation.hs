# Wrong: the server closes the transport without a close_notify; the client cannot tell a complete answer from a cut one. Due: close_notify first.
# RFC 5246 §7.2.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData 100
server -> client: ApplicationData 16384
server: close  !! close-notify-req
