# Wrong: the session of a ticket is resumed in another version. Due: the version it was made in, or a full handshake.
# RFC 5246 §7.4.1.2, RFC 5077 §3.4

client -> server: ClientHello ticket=empty versions=[1.1, 1.2]
server -> client: ServerHello version=1.1 ticket  !! neg-oldtls
server -> client: Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: NewSessionTicket name=T1, ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello ticket=T1 versions=[1.2, 1.1]
server -> client: ServerHello version=1.2
server -> client: ChangeCipherSpec  !! t12-res-suite
client -> server: Alert fatal illegal_parameter
