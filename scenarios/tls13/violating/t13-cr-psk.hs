# Wrong: a server that is authenticated by a pre-shared key asks for a certificate. Due: after the handshake at the earliest.
# RFC 8446 §4.3.2

use tls 1.3

client -> server: ClientHello psk=[T1]
server -> client: ServerHello psk=0, EncryptedExtensions
server -> client: CertificateRequest  !! t13-cr-psk
client -> server: Alert fatal unexpected_message
