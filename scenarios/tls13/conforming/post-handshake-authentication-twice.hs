# Two requests in close succession; the client answers them in another order.
# RFC 8446 §4.6.2

use tls 1.3

client -> server: ClientHello post-handshake-auth
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: CertificateRequest context=0x01, CertificateRequest context=0x02
client -> server: Certificate context=0x02 empty=no, CertificateVerify, Finished
client -> server: Certificate context=0x01 empty, Finished
