# Wrong: no certificate although the suite needs one. Due: Certificate right after the ServerHello.
# RFC 5246 §7.4.2

use tls 1.2
each cipher in [TLS_DHE_RSA_WITH_AES_128_CBC_SHA, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256]

client -> server: ClientHello
server -> client: ServerHello cipher=$cipher
server -> client: ServerKeyExchange  !! t12-cert-required
client -> server: Alert fatal unexpected_message
