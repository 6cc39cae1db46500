# Wrong: a record before any keys is longer than a plain record may be. Due: at most 16384 octets.
# RFC 8446 §5.1

use tls 1.3

client -> server: Record handshake len=16385  !! rec-len-plain
server -> client: Alert fatal record_overflow
