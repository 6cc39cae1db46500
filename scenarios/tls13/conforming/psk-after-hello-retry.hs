# A retry in a handshake with a key: the second hello offers it again.
# RFC 8446 §4.1.2, §4.2.11

use tls 1.3

client -> server: ClientHello psk=[T1] psk-modes=[psk_dhe_ke] groups=[x25519, secp256r1] key-share=[x25519]
server -> client: HelloRetryRequest group=secp256r1
client -> server: ClientHello psk=[T1] psk-modes=[psk_dhe_ke] groups=[x25519, secp256r1] key-share=[secp256r1]
server -> client: ServerHello psk=0 group=secp256r1, EncryptedExtensions, Finished
client -> server: Finished
