# Wrong: the server names two protocols. Due: exactly one.
# RFC 7301 §3.1

use tls 1.2

client -> server: ClientHello alpn=[h2, http/1.1]
server -> client: ServerHello alpn=[h2, http/1.1]  !! neg-alpn-one
client -> server: Alert fatal ?
