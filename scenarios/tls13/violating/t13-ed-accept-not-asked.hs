# Wrong: the server grants early data that was not asked for. Due: no early_data.
# RFC 8446 §4.2, §4.2.10

use tls 1.3

client -> server: ClientHello psk=[T1] early-data=no
server -> client: ServerHello psk=0
server -> client: EncryptedExtensions early-data  !! t13-ed-accept
client -> server: Alert fatal unsupported_extension
