# Wrong: the protocol is named in the ServerHello, in the clear. Due: in the EncryptedExtensions.
# RFC 8446 §4.2, §4.1.3

use tls 1.3

client -> server: ClientHello alpn=[h2]
server -> client: ServerHello selected-version=1.3 alpn=h2  !! t13-ext-perm
client -> server: Alert fatal illegal_parameter
