# ECDHE: the server signs an ephemeral point of a group that the client offered.
# RFC 8422 §2.1, §2.2, §5.4

use tls 1.2
each cipher in [TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256]

client -> server: ClientHello ciphers=[$cipher] groups=[x25519, secp256r1]
server -> client: ServerHello cipher=$cipher, Certificate, ServerKeyExchange group=secp256r1, ServerHelloDone
client -> server: ClientKeyExchange kex=ecdhe, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
