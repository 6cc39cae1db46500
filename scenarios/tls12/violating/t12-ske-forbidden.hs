# Wrong: a ServerKeyExchange although the certificate says it all. Due: none.
# RFC 5246 §7.4.3

use tls 1.2
each cipher in [TLS_RSA_WITH_AES_128_GCM_SHA256, TLS_DH_RSA_WITH_AES_128_CBC_SHA, TLS_DH_DSS_WITH_AES_128_CBC_SHA]

client -> server: ClientHello
server -> client: ServerHello cipher=$cipher, Certificate
server -> client: ServerKeyExchange  !! t12-ske-forbidden
client -> server: Alert fatal unexpected_message
