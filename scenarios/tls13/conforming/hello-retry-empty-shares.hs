# The client sends no share at all and lets the server choose the group.
# RFC 8446 §4.2.8

use tls 1.3

client -> server: ClientHello groups=[x25519, secp256r1] key-share=[]
server -> client: HelloRetryRequest group=x25519
client -> server: ClientHello groups=[x25519, secp256r1] key-share=[x25519]
server -> client: ServerHello group=x25519
server -> client: EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
