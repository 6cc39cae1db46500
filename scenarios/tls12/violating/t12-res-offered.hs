# Wrong: the server takes the short way although the client offered no session. Due: a full handshake.
# RFC 5246 §7.4.1.3, RFC 5077 §3.4

use tls 1.2

client -> server: ClientHello session-id=no ticket=no
server -> client: ServerHello
server -> client: ChangeCipherSpec  !! t12-res-offered
client -> server: Alert fatal unexpected_message
