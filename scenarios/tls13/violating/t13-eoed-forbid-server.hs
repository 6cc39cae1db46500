# Wrong: the server sends EndOfEarlyData. Due: only the client does.
# RFC 8446 §4.5

use tls 1.3

client -> server: ClientHello psk=[T1] early-data
server -> client: ServerHello psk=0, EncryptedExtensions early-data
server -> client: EndOfEarlyData  !! t13-eoed-forbid
client -> server: Alert fatal unexpected_message
