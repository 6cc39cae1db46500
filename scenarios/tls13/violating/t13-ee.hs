# Wrong: no EncryptedExtensions. Due: always, right after the ServerHello, even if empty.
# RFC 8446 §4.3.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello
server -> client: Certificate  !! t13-ee
client -> server: Alert fatal unexpected_message
