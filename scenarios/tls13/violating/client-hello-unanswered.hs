# The ClientHello has arrived and nothing comes back. Due: a ServerHello, a HelloRetryRequest, or an alert.
# RFC 8446 §4.1.2, §4.1.3

use tls 1.3

client -> server: ClientHello  !! handshake-left-open
