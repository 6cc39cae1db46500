# Wrong: without a key share only a pre-shared key can be at work, and the server sends a certificate. Due: Finished.
# RFC 8446 §4.4.2, §2.2

use tls 1.3

client -> server: ClientHello psk=[T1] psk-modes=[psk_ke, psk_dhe_ke]
server -> client: ServerHello group=no, EncryptedExtensions
server -> client: Certificate  !! t13-cert-psk
client -> server: Alert fatal unexpected_message
