# Wrong: a ChangeCipherSpec before the first hello. Due: after it.
# RFC 8446 §5

use tls 1.3

client -> server: ChangeCipherSpec  !! t13-ccs-window
server -> client: Alert fatal unexpected_message
