# Both hellos carry extended_master_secret, also when the session is resumed.
# RFC 7627 §5.2, §5.3

use tls 1.2

client -> server: ClientHello ems
server -> client: ServerHello ems session-id=S1, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello ems session-id=S1
server -> client: ServerHello ems session-id=S1, ChangeCipherSpec, Finished
client -> server: ChangeCipherSpec, Finished
