# No group in common: the server cannot go on and a retry would not help.
# RFC 8446 §4.1.1

use tls 1.3
each reason in [handshake_failure, insufficient_security]

client -> server: ClientHello groups=[x25519] key-share=[x25519]
server -> client: Alert fatal $reason
