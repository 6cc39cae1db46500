# A server with a pre-shared key may not ask in the handshake, but may ask afterwards.
# RFC 8446 §4.3.2, §4.6.2

use tls 1.3

client -> server: ClientHello psk=[T1] post-handshake-auth
server -> client: ServerHello psk=0, EncryptedExtensions, Finished
client -> server: Finished
server -> client: CertificateRequest context=0x0A
client -> server: Certificate context=0x0A empty=no, CertificateVerify, Finished
