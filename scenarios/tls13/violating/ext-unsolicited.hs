# Wrong: the server names a protocol that the client never asked about. Due: answers to offers only.
# RFC 8446 §4.2

use tls 1.3

client -> server: ClientHello alpn=no
server -> client: ServerHello
server -> client: EncryptedExtensions alpn=h2  !! ext-unsolicited
client -> server: Alert fatal unsupported_extension
