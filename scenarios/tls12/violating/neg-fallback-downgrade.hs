# Wrong: the client says that it fell back, and a server that knows 1.3 (its random says so) goes along. Due: inappropriate_fallback.
# RFC 7507 §3, RFC 8446 §4.1.3

use tls

client -> server: ClientHello version=1.2 versions=no scsv=fallback
server -> client: ServerHello version=1.2 downgrade=1.2  !! neg-fallback
client -> server: Alert fatal ?
