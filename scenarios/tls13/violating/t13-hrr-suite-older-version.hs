# Wrong: after a HelloRetryRequest, which is of TLS 1.3 only, the server goes on in TLS 1.2. Due: TLS 1.3.
# RFC 8446 §4.1.4

use tls

client -> server: ClientHello
server -> client: HelloRetryRequest group=x25519
client -> server: ClientHello
server -> client: ServerHello selected-version=no  !! t13-hrr-suite
client -> server: Alert fatal illegal_parameter
