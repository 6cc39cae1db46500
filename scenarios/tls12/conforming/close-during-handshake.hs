# Either side may close before the handshake is done.
# RFC 5246 §7.2.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: close_notify
server -> client: close_notify
