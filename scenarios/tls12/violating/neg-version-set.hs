# Wrong: the client offers 1.1 at most, the server takes 1.2. Due: the client's version or a lower one.
# RFC 5246 §7.4.1.3, appendix E.1

use tls

client -> server: ClientHello version=1.1 versions=no
server -> client: ServerHello version=1.2  !! neg-version-set
client -> server: Alert fatal protocol_version
