# The user gives up during the handshake: a warning, then the close.
# RFC 5246 §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: Alert warning user_canceled
client -> server: close_notify
server -> client: close_notify
