# Wrong: the old session had no extended master secret, the new hello asks for it, and the server resumes. Due: a full handshake.
# RFC 7627 §5.3

use tls 1.2

client -> server: ClientHello ems=no
server -> client: ServerHello session-id=S1, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello session-id=S1 ems
server -> client: ServerHello session-id=S1 ems  !! t12-res-ems
client -> server: Alert fatal handshake_failure
