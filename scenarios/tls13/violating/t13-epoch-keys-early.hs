# Wrong: EndOfEarlyData under the handshake keys. Due: under the early keys, it is the last message of theirs.
# RFC 8446 §4.5

use tls 1.3

client -> server: ClientHello psk=[T1] early-data
server -> client: ServerHello psk=0, EncryptedExtensions early-data, Finished
client -> server: EndOfEarlyData epoch=handshake  !! t13-epoch-keys
server -> client: Alert fatal ?
