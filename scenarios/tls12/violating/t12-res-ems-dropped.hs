# Wrong: the old session had an extended master secret, the client asks to resume it without. Due: the extension whenever resumption is offered.
# RFC 7627 §5.3, §5.2

use tls 1.2

client -> server: ClientHello ems
server -> client: ServerHello ems session-id=S1, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello session-id=S1 ems=no  !! t12-res-ems
server -> client: Alert fatal handshake_failure
