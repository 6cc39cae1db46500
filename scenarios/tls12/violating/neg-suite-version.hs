# Wrong: a suite of TLS 1.3 in a TLS 1.2 handshake. Due: a suite that is defined for the version.
# RFC 8446 §4.1.1, appendix B.4

use tls 1.2

client -> server: ClientHello ciphers=[TLS_AES_128_GCM_SHA256, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256]
server -> client: ServerHello version=1.2 cipher=TLS_AES_128_GCM_SHA256  !! neg-suite-version
client -> server: Alert fatal illegal_parameter
