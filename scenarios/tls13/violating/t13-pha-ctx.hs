# Wrong: a second request under the context of the first. Due: a context of its own for each.
# RFC 8446 §4.3.2

use tls 1.3

client -> server: ClientHello post-handshake-auth
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: CertificateRequest context=0x01
client -> server: Certificate context=0x01 empty, Finished
server -> client: CertificateRequest context=0x01  !! t13-pha-ctx
client -> server: Alert fatal ?
