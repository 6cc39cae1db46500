# Wrong: a second EncryptedExtensions. Due: one.
# RFC 8446 §4.3.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions
server -> client: EncryptedExtensions  !! t13-ee
client -> server: Alert fatal unexpected_message
