# A HelloRetryRequest ends early data: what was sent is skipped, the second hello no longer asks for it.
# RFC 8446 §4.1.2, §4.2.10

use tls 1.3

client -> server: ClientHello psk=[T1] early-data groups=[x25519, secp256r1] key-share=[x25519]
client -> server: ApplicationData 100
server -> client: HelloRetryRequest group=secp256r1
client -> server: ClientHello psk=[T1] early-data=no groups=[x25519, secp256r1] key-share=[secp256r1]
server -> client: ServerHello psk=0 group=secp256r1, EncryptedExtensions, Finished
client -> server: Finished
client -> server: ApplicationData 100
