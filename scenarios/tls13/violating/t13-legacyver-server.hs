# Wrong: the server writes 1.3 into the old version field as well. Due: 1.2 there, 1.3 in supported_versions.
# RFC 8446 §4.1.3

use tls 1.3

client -> server: ClientHello versions=[1.3]
server -> client: ServerHello version=1.3 selected-version=1.3  !! t13-legacyver
client -> server: Alert fatal ?
