# Wrong: the server agrees to something the client never offered. Due: answers to offers only.
# RFC 5246 §7.4.1.4

use tls 1.2

client -> server: ClientHello ext=[server_name, extended_master_secret]
server -> client: ServerHello alpn=h2  !! ext-unsolicited
client -> server: Alert fatal unsupported_extension
