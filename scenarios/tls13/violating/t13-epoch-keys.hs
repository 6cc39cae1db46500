# Wrong: EncryptedExtensions in the clear. Due: under the handshake keys.
# RFC 8446 §4.3.1, §2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello
server -> client: EncryptedExtensions epoch=plain  !! t13-epoch-keys
client -> server: Alert fatal ?
