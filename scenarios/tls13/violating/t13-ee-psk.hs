# Wrong: no EncryptedExtensions in a handshake with a pre-shared key. Due: always, right after the ServerHello.
# RFC 8446 §4.3.1

use tls 1.3

client -> server: ClientHello psk=[T1]
server -> client: ServerHello psk=0
server -> client: Finished  !! t13-ee
client -> server: Alert fatal unexpected_message
