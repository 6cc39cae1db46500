# Plain message names for each key exchange with a certificate and a key share of the server's own.
# RFC 5246 §7.4.3, RFC 8422 §5.4

each kex in [dhe, ecdhe]
use tls 1.2 with kex=$kex

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
