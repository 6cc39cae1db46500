# Wrong: the server answers both ALPN and NPN. Due: one way to agree on a protocol.
# RFC 7301 §3.1, draft-agl-tls-nextprotoneg-04 §3

use tls 1.2

client -> server: ClientHello alpn=[h2] npn
server -> client: ServerHello alpn=h2 npn  !! neg-alpn-npn
client -> server: Alert fatal ?
