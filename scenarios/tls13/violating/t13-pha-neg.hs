# Wrong: a later request for a certificate to a client that did not allow it. Due: none.
# RFC 8446 §4.6.2

use tls 1.3

client -> server: ClientHello post-handshake-auth=no
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: CertificateRequest context=0x01  !! t13-pha-neg
client -> server: Alert fatal unexpected_message
