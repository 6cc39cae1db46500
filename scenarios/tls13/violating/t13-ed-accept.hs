# Wrong: the server takes the early data and the second key; early data is under the first. Due: the first key, or no early data.
# RFC 8446 §4.2.10, §4.2.11

use tls 1.3

client -> server: ClientHello psk=[T1, T2] early-data
server -> client: ServerHello psk=1
server -> client: EncryptedExtensions early-data  !! t13-ed-accept
client -> server: Alert fatal illegal_parameter
