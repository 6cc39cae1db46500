# The client offers two keys, the server takes the second.
# RFC 8446 §4.2.11

use tls 1.3

client -> server: ClientHello psk=[old-key, new-key] psk-modes=[psk_dhe_ke]
server -> client: ServerHello psk=1, EncryptedExtensions, Finished
client -> server: Finished
