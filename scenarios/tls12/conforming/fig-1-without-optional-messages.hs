# The full handshake with no optional message but the server's certificate: RSA key transport.
# RFC 5246 §7.3 figure 1

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData
server -> client: ApplicationData
