# Wrong: RSA key transport without the certificate that holds the key. Due: Certificate right after the ServerHello.
# RFC 5246 §7.4.2

use tls 1.2
each cipher in [TLS_RSA_WITH_AES_128_CBC_SHA, TLS_DH_RSA_WITH_AES_128_CBC_SHA, TLS_RSA_PSK_WITH_AES_128_CBC_SHA]

client -> server: ClientHello
server -> client: ServerHello cipher=$cipher
server -> client: ServerHelloDone  !! t12-cert-required
client -> server: Alert fatal unexpected_message
