# Wrong: the client wants the pre-shared key alone, the server sends a share. Due: no key share.
# RFC 8446 §4.2.8, §4.2.9

use tls 1.3

client -> server: ClientHello psk=[T1] psk-modes=[psk_ke] groups=[x25519] key-share=[x25519]
server -> client: ServerHello psk=0 group=x25519  !! t13-psk-modes
client -> server: Alert fatal ?
