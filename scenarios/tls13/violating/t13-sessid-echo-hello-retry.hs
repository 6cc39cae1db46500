# Wrong: the HelloRetryRequest does not bring the session identifier back. Due: the client's, byte for byte.
# RFC 8446 §4.1.4, §4.1.3

use tls 1.3

client -> server: ClientHello session-id=0x0011223344556677
server -> client: HelloRetryRequest session-id=no  !! t13-sessid-echo
client -> server: Alert fatal illegal_parameter
