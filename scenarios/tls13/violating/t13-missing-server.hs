# Wrong: the ServerHello has neither a key share nor a pre-shared key, so that there is no secret. Due: one of the two.
# RFC 8446 §9.2

use tls 1.3

client -> server: ClientHello psk=no
server -> client: ServerHello group=no  !! t13-missing
client -> server: Alert fatal missing_extension
