# Wrong: the state before any handshake is negotiated as a suite. Due: never that one, it protects nothing.
# RFC 5246 appendix A.5

use tls 1.2

client -> server: ClientHello ciphers=[TLS_RSA_WITH_AES_128_CBC_SHA, TLS_NULL_WITH_NULL_NULL]
server -> client: ServerHello cipher=TLS_NULL_WITH_NULL_NULL  !! neg-nullsuite
client -> server: Alert fatal ?
