# The shortest full handshake: no certificate and no key share from the server, so a pre-shared key.
# RFC 5246 §7.3 figure 1, RFC 4279 §2

client -> server: ClientHello
server -> client: ServerHello, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData
server -> client: ApplicationData
