# Wrong: two host names in one hello. Due: at most one of each type.
# RFC 6066 §3

use tls 1.2

client -> server: ClientHello sni=[a.example.org, b.example.org]  !! neg-sni-one
server -> client: Alert fatal ?
