# A server that asks for no client certificate may send its ticket right after its own Finished.
# RFC 8446 §4.6.1

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify, Finished
server -> client: NewSessionTicket
client -> server: Finished
