# Wrong: TLS 1.0 or 1.1 is agreed. Due: 1.2 at least; the older two are retired.
# RFC 8996 §4, §5

use tls
each version in [1.0, 1.1]

client -> server: ClientHello version=1.2
server -> client: ServerHello version=$version  !! neg-oldtls
client -> server: Alert fatal protocol_version
