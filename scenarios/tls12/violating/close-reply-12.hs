# Wrong: the server goes on sending after the client's close_notify. Due: its own close_notify at once, data that waits is dropped.
# RFC 5246 §7.2.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: ApplicationData 100  !! close-reply-12
server -> client: close_notify
