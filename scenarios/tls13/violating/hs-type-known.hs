# Wrong: a handshake message of an unknown type. Due: one of the defined types.
# RFC 8446 §4

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions
server -> client: Handshake 99  !! hs-type-known
client -> server: Alert fatal unexpected_message
