# Wrong: the server starts with EncryptedExtensions. Due: ServerHello or HelloRetryRequest.
# RFC 8446 §2, §4.1.3

use tls 1.3

client -> server: ClientHello
server -> client: EncryptedExtensions  !! t13-sh-pos
client -> server: Alert fatal unexpected_message
