# Wrong: the ServerHello takes another suite than the HelloRetryRequest. Due: the same.
# RFC 8446 §4.1.4

use tls 1.3

client -> server: ClientHello ciphers=[TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384]
server -> client: HelloRetryRequest cipher=TLS_AES_128_GCM_SHA256
client -> server: ClientHello ciphers=[TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384]
server -> client: ServerHello cipher=TLS_AES_256_GCM_SHA384  !! t13-hrr-suite
client -> server: Alert fatal illegal_parameter
