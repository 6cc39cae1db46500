# Plain message names for each key exchange in which the certificate alone is enough.
# RFC 5246 §7.4.3, RFC 4492 §2.1, RFC 4279 §4

each kex in [rsa, dh, ecdh, rsa_psk]
use tls 1.2 with kex=$kex

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
