# Wrong: the second hello offers other suites than the first. Due: the same hello, but for the share, the cookie, early data, keys and padding.
# RFC 8446 §4.1.2

use tls 1.3

client -> server: ClientHello ciphers=[TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384]
server -> client: HelloRetryRequest
client -> server: ClientHello ciphers=[TLS_AES_128_GCM_SHA256]  !! t13-hrr-ch2-diff
server -> client: Alert fatal illegal_parameter
