# Wrong: SupplementalData although the hellos agreed on none. Due: none.
# RFC 4680 §2, §3

use tls 1.2 with kex=rsa

client -> server: ClientHello ext=[server_name]
server -> client: ServerHello
server -> client: SupplementalData  !! t12-suppdata
client -> server: Alert fatal unexpected_message
