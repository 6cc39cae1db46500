# Values made up to keep servers tolerant stand among the offers; the server passes over them.
# RFC 8701 §3.1, §3.2

use tls 1.2

client -> server: ClientHello ciphers=[0x0A0A, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256] groups=[0x1A1A, x25519] sigalgs=[0x2A2A, rsa_pkcs1_sha256] alpn=[h2]
server -> client: ServerHello cipher=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 alpn=h2
server -> client: Certificate, ServerKeyExchange group=x25519 sigalg=rsa_pkcs1_sha256, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
