# With a retry the server's ChangeCipherSpec follows the HelloRetryRequest, the client's stands before its second hello.
# RFC 8446 appendix D.4

use tls 1.3

client -> server: ClientHello session-id=0x0011223344556677
server -> client: HelloRetryRequest session-id=0x0011223344556677, ChangeCipherSpec
client -> server: ChangeCipherSpec, ClientHello session-id=0x0011223344556677
server -> client: ServerHello session-id=0x0011223344556677
server -> client: EncryptedExtensions, Certificate, CertificateVerify, Finished
client -> server: Finished
