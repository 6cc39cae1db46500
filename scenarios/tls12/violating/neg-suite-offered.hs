# Wrong: the server picks a suite the client did not offer. Due: one of the client's list.
# RFC 5246 §7.4.1.3, §7.2.2

use tls 1.2

client -> server: ClientHello ciphers=[TLS_RSA_WITH_AES_128_CBC_SHA, TLS_RSA_WITH_AES_128_CBC_SHA256]
server -> client: ServerHello cipher=TLS_RSA_WITH_AES_256_CBC_SHA  !! neg-suite-offered
client -> server: Alert fatal illegal_parameter
