# Wrong: one key was offered, the server takes the second. Due: an index below the number of keys.
# RFC 8446 §4.2.11

use tls 1.3

client -> server: ClientHello psk=[T1]
server -> client: ServerHello psk=1  !! t13-psk-index
client -> server: Alert fatal illegal_parameter
