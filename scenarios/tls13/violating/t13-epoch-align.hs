# Wrong: the ServerHello shares its record with what follows, although the keys change between them. Due: a record boundary there.
# RFC 8446 §5.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello
server -> client: EncryptedExtensions coalesced  !! t13-epoch-align
client -> server: Alert fatal unexpected_message
