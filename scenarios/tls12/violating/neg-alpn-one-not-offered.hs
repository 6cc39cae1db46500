# Wrong: the server names a protocol the client did not offer. Due: one of the client's list.
# RFC 7301 §3.1, RFC 5246 §7.2.2

use tls 1.2

client -> server: ClientHello alpn=[http/1.1]
server -> client: ServerHello alpn=h2  !! neg-alpn-one
client -> server: Alert fatal illegal_parameter
