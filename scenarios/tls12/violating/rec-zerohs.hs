# Wrong: a handshake record with nothing in it. Due: at least one byte; only application data may be empty.
# RFC 5246 §6.2.1

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: Record handshake len=0  !! rec-zerohs
client -> server: Alert fatal ?
