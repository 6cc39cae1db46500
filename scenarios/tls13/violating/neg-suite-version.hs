# Wrong: a suite of TLS 1.2 in a TLS 1.3 handshake. Due: one of the five of TLS 1.3.
# RFC 8446 §4.1.1, appendix B.4

use tls 1.3

client -> server: ClientHello versions=[1.3, 1.2] ciphers=[TLS_AES_128_GCM_SHA256, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256]
server -> client: ServerHello selected-version=1.3 cipher=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256  !! neg-suite-version
client -> server: Alert fatal illegal_parameter
