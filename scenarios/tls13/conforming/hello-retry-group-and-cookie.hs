# A new group and a cookie in one HelloRetryRequest.
# RFC 8446 §4.1.4

use tls 1.3

client -> server: ClientHello groups=[x25519, secp384r1] key-share=[x25519]
server -> client: HelloRetryRequest group=secp384r1 cookie=0xC00C1E
client -> server: ClientHello groups=[x25519, secp384r1] key-share=[secp384r1] cookie=0xC00C1E
server -> client: ServerHello group=secp384r1
server -> client: EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
