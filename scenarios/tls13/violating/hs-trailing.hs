# Wrong: bytes are left over behind the EncryptedExtensions. Due: exactly the message.
# RFC 8446 §4, §6

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello
server -> client: EncryptedExtensions trailing=2  !! hs-trailing
client -> server: Alert fatal decode_error
