# Wrong: the server repeats the name. Due: an empty answer.
# RFC 6066 §3

use tls 1.2

client -> server: ClientHello sni=www.example.org
server -> client: ServerHello sni=www.example.org  !! neg-sni-one
client -> server: Alert fatal ?
