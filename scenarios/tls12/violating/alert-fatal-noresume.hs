# Wrong: the client asks for a session whose connection ended with a fatal alert. Due: both forget it, a full handshake.
# RFC 5246 §7.2.2

use tls 1.2 with kex=rsa

client -> server: ClientHello
server -> client: ServerHello session-id=S1, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
server -> client: Alert fatal internal_error

client -> server: ClientHello session-id=S1  !! alert-fatal-noresume
server -> client: ServerHello session-id=S2, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
