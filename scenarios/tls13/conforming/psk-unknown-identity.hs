# The server wants a pre-shared key and knows none of those offered; it may say so in either way.
# RFC 8446 §6.2

use tls 1.3
each reason in [unknown_psk_identity, decrypt_error]

client -> server: ClientHello psk=[T9] psk-modes=[psk_ke]
server -> client: Alert fatal $reason
