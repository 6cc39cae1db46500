# The server asks for a share of the group it prefers; the second hello carries just that one.
# RFC 8446 §4.1.4, §4.2.8

use tls 1.3

client -> server: ClientHello groups=[x25519, secp256r1] key-share=[x25519]
server -> client: HelloRetryRequest group=secp256r1 cipher=TLS_AES_128_GCM_SHA256
client -> server: ClientHello groups=[x25519, secp256r1] key-share=[secp256r1]
server -> client: ServerHello group=secp256r1 cipher=TLS_AES_128_GCM_SHA256
server -> client: EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
