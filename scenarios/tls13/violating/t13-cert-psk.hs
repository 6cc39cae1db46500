# Wrong: a certificate although the server took the pre-shared key. Due: Finished.
# RFC 8446 §2.2, §4.4.2

use tls 1.3

client -> server: ClientHello psk=[T1]
server -> client: ServerHello psk=0, EncryptedExtensions
server -> client: Certificate  !! t13-cert-psk
client -> server: Alert fatal unexpected_message
