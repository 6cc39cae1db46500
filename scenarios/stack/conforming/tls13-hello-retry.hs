# HelloRetryRequest over TCP: one more round trip.
# RFC 8446 §2.1 figure 2

use tcp, tls 1.3

client -> server: SYN
server -> client: SYN-ACK
client -> server: ACK
client -> server: ClientHello groups=[x25519, secp256r1] key-share=[x25519]
server -> client: HelloRetryRequest group=secp256r1
client -> server: ClientHello groups=[x25519, secp256r1] key-share=[secp256r1]
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
expect client.tcp = ESTABLISHED, server.tcp = ESTABLISHED
