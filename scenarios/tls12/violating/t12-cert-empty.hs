# Wrong: a server Certificate with nothing in it. Due: the server's certificate; only a client may send none.
# RFC 5246 §7.4.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello
server -> client: Certificate empty  !! t12-cert-empty
client -> server: Alert fatal ?
