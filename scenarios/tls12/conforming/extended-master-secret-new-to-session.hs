# The old session had no extended master secret, the new hello asks for it: a full handshake instead of resumption.
# RFC 7627 §5.3

use tls 1.2

client -> server: ClientHello ems=no
server -> client: ServerHello session-id=S1, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello ems session-id=S1
server -> client: ServerHello ems session-id=S2, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
