# Wrong: the server names a protocol the client did not offer. Due: one of the client's list.
# RFC 7301 §3.1, RFC 8446 §6.2

use tls 1.3

client -> server: ClientHello alpn=[http/1.1]
server -> client: ServerHello
server -> client: EncryptedExtensions alpn=h2  !! neg-alpn-one
client -> server: Alert fatal illegal_parameter
