# Wrong: early data is asked for without a key to protect it. Due: pre_shared_key as well.
# RFC 8446 §4.2.10

use tls 1.3

client -> server: ClientHello early-data psk=no  !! t13-ed-offer
server -> client: Alert fatal ?
