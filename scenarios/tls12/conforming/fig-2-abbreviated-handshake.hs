# The abbreviated handshake of a resumed session: the server finishes first.
# RFC 5246 §7.3 figure 2

client -> server: ClientHello
server -> client: ServerHello, ChangeCipherSpec, Finished
client -> server: ChangeCipherSpec, Finished
client -> server: ApplicationData
server -> client: ApplicationData
