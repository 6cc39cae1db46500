# Wrong: the second hello still asks for early data. Due: early_data is taken out.
# RFC 8446 §4.1.2, §4.2.10

use tls 1.3

client -> server: ClientHello psk=[T1] early-data
server -> client: HelloRetryRequest
client -> server: ClientHello psk=[T1] early-data  !! t13-hrr-early
server -> client: Alert fatal ?
