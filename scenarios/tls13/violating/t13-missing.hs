# Wrong: shares without the list of groups. Due: both or neither.
# RFC 8446 §9.2

use tls 1.3

client -> server: ClientHello versions=[1.3] groups=no key-share=[x25519]  !! t13-missing
server -> client: Alert fatal missing_extension
