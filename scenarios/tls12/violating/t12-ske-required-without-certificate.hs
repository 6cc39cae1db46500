# Wrong: no ServerKeyExchange although the suite has no other way to send a share. Due: ServerKeyExchange after the ServerHello.
# RFC 5246 §7.4.3, RFC 4279 §3

each kex in [dh_anon, ecdh_anon, dhe_psk, ecdhe_psk]
use tls 1.2 with kex=$kex

client -> server: ClientHello
server -> client: ServerHello
server -> client: ServerHelloDone  !! t12-ske-required
client -> server: Alert fatal unexpected_message
