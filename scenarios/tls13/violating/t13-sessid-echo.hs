# Wrong: the server answers with a session identifier of its own. Due: the client's, byte for byte.
# RFC 8446 §4.1.3

use tls 1.3

client -> server: ClientHello session-id=0x0011223344556677
server -> client: ServerHello session-id=0x7766554433221100  !! t13-sessid-echo
client -> server: Alert fatal illegal_parameter
