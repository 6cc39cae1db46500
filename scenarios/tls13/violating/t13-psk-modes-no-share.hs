# Wrong: the client wants a pre-shared key with fresh shares, the server sends none. Due: a key share.
# RFC 8446 §4.2.9, §4.2.11

use tls 1.3

client -> server: ClientHello psk=[T1] psk-modes=[psk_dhe_ke]
server -> client: ServerHello psk=0 group=no  !! t13-psk-modes
client -> server: Alert fatal illegal_parameter
