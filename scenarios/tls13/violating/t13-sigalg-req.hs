# Wrong: a CertificateRequest that does not say which signatures it takes. Due: signature_algorithms.
# RFC 8446 §4.3.2, §6.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions
server -> client: CertificateRequest sigalgs=no  !! t13-sigalg-req
client -> server: Alert fatal missing_extension
