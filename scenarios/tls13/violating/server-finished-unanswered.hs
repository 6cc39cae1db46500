# The server is done and the client says nothing. Due: its Finished.
# RFC 8446 §2, §4.4.4

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, Certificate, CertificateVerify
server -> client: Finished  !! handshake-left-open
