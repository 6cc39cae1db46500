# The handshake of TLS 1.0. Nothing is wrong but the version, which must no longer be used: a warning.
# RFC 2246 §7.3, RFC 8996 §4

each kex in [dhe, ecdhe]
use tls 1.0 with kex=$kex

client -> server: ClientHello version=1.0
server -> client: ServerHello version=1.0  !! neg-oldtls
server -> client: Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: ApplicationData
client -> server: close_notify
server -> client: close_notify
