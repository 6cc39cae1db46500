# Plain message names for each key exchange with a key share and no certificate.
# RFC 5246 §7.4.2, §7.4.3, RFC 4279 §3

each kex in [dh_anon, ecdh_anon, dhe_psk, ecdhe_psk]
use tls 1.2 with kex=$kex

client -> server: ClientHello
server -> client: ServerHello, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
