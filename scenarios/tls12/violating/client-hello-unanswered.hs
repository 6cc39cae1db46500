# The ClientHello has arrived and nothing comes back. Due: a ServerHello, or an alert.
# RFC 5246 §7.3, §7.4.1.3

use tls 1.2

client -> server: ClientHello  !! handshake-left-open
