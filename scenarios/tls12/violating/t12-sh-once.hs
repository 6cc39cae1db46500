# Wrong: a second ServerHello. Due: exactly one.
# RFC 5246 §7.3

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello
server -> client: ServerHello  !! t12-sh-once
client -> server: Alert fatal unexpected_message
