# Wrong: data in the middle of the answer to a request. Due: Certificate, CertificateVerify and Finished in one piece.
# RFC 8446 §4.6.2

use tls 1.3

client -> server: ClientHello post-handshake-auth
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
server -> client: CertificateRequest context=0x01
client -> server: Certificate context=0x01 empty=no
client -> server: ApplicationData 100  !! t13-pha-seq
server -> client: Alert fatal unexpected_message
