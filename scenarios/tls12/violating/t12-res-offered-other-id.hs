# Wrong: the server answers with another session id than the client's and goes on as if it took the ticket. Due: the client's id, or a full handshake.
# RFC 5077 §3.4

use tls 1.2

client -> server: ClientHello ticket=T1 session-id=X1
server -> client: ServerHello session-id=X2
server -> client: ChangeCipherSpec  !! t12-res-offered
client -> server: Alert fatal unexpected_message
