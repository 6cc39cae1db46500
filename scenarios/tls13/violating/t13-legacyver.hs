# Wrong: a hello of TLS 1.3 whose old version field says SSL 3.0. Due: 1.2 in that field.
# RFC 8446 §4.1.2, appendix D.5

use tls 1.3

client -> server: ClientHello version=0x0300 versions=[1.3]  !! t13-legacyver
server -> client: Alert fatal protocol_version
