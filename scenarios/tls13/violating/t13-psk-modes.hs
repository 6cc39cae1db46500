# Wrong: a pre-shared key without the ways it may be used in. Due: psk_key_exchange_modes.
# RFC 8446 §4.2.9, §9.2

use tls 1.3

client -> server: ClientHello psk=[T1] psk-modes=no  !! t13-psk-modes
server -> client: Alert fatal missing_extension
