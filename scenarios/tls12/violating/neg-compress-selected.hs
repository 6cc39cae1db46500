# Wrong: the server takes a compression that was not offered. Due: one of the client's list.
# RFC 5246 §7.4.1.3, §7.2.2

use tls 1.2

client -> server: ClientHello compression=[null]
server -> client: ServerHello compression=deflate  !! neg-compress
client -> server: Alert fatal illegal_parameter
