# The server takes nothing older than TLS 1.3, the client knows nothing newer than 1.2.
# RFC 8446 appendix D.2, §6.2

use tls

client -> server: ClientHello version=1.2 versions=no
server -> client: Alert fatal protocol_version
