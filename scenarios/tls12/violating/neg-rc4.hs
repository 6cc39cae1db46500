# Wrong: the client offers RC4. Due: no RC4 at all; the server picks another suite.
# RFC 7465 §2

use tls 1.2

client -> server: ClientHello ciphers=[TLS_RSA_WITH_RC4_128_SHA, TLS_RSA_WITH_AES_128_CBC_SHA]  !! neg-rc4
server -> client: ServerHello cipher=TLS_RSA_WITH_AES_128_CBC_SHA, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
