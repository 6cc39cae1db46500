# Wrong: a certificate although nobody is authenticated by one. Due: none with an anonymous or pre-shared key suite.
# RFC 5246 §7.4.2, RFC 4279 §2

use tls 1.2
each cipher in [TLS_DH_anon_WITH_AES_128_CBC_SHA, TLS_ECDH_anon_WITH_AES_128_CBC_SHA, TLS_PSK_WITH_AES_128_CBC_SHA, TLS_DHE_PSK_WITH_AES_128_CBC_SHA, TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA]

client -> server: ClientHello
server -> client: ServerHello cipher=$cipher
server -> client: Certificate  !! t12-cert-forbidden
client -> server: Alert fatal unexpected_message
