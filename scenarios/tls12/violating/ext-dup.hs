# Wrong: an extension appears twice in the ClientHello. Due: each type once.
# RFC 5246 §7.4.1.4

use tls 1.2

client -> server: ClientHello ext=[server_name, extended_master_secret, server_name]  !! ext-dup
server -> client: Alert fatal ?
