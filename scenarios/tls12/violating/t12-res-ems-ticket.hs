# Wrong: the session of a ticket was made without extended_master_secret, the new ClientHello asks for it, and it is resumed. Due: a full handshake.
# RFC 7627 §5.3

use tls 1.2

client -> server: ClientHello ticket=empty ems
server -> client: ServerHello ticket ems=no, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: NewSessionTicket name=T1, ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello ticket=T1 ems
server -> client: ServerHello
server -> client: ChangeCipherSpec  !! t12-res-ems
client -> server: Alert fatal handshake_failure
