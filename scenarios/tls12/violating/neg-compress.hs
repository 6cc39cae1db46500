# Wrong: the client offers no null compression. Due: null is always in the list.
# RFC 5246 §7.4.1.2

use tls 1.2

client -> server: ClientHello compression=[deflate]  !! neg-compress
server -> client: Alert fatal ?
