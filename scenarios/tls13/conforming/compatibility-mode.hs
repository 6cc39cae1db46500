# The handshake made to look like a resumption of TLS 1.2: a session identifier and a ChangeCipherSpec of each side that means nothing.
# RFC 8446 appendix D.4, §5

use tls 1.3

client -> server: ClientHello session-id=0x0011223344556677
server -> client: ServerHello session-id=0x0011223344556677, ChangeCipherSpec
server -> client: EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: ChangeCipherSpec, Finished
