# Wrong: the client starts a renegotiation. Due: none, TLS 1.3 has no such thing.
# RFC 8446 §4.1.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
client -> server: ClientHello  !! t13-reneg
server -> client: Alert fatal unexpected_message
