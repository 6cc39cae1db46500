# Wrong: a key share in the EncryptedExtensions. Due: in the ServerHello only.
# RFC 8446 §4.2, §4.3.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello
server -> client: EncryptedExtensions ext=[key_share]  !! t13-ext-perm
client -> server: Alert fatal illegal_parameter
