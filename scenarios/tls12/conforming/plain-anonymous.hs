# Plain message names without a certificate: an anonymous or a pre-shared key exchange.
# RFC 5246 §7.4.3, RFC 4279 §2, §3

client -> server: ClientHello
server -> client: ServerHello, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
