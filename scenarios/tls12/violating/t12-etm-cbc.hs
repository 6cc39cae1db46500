# Wrong: encrypt_then_mac is agreed for an AEAD suite. Due: no answer to it.
# RFC 7366 §3, RFC 5246 §7.2.2

use tls 1.2

client -> server: ClientHello etm
server -> client: ServerHello etm cipher=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256  !! t12-etm-cbc
client -> server: Alert fatal illegal_parameter
