# Wrong: the client asked for the compatible form and the server leaves its ChangeCipherSpec out. Due: right after the ServerHello.
# RFC 8446 appendix D.4

use tls 1.3

client -> server: ClientHello session-id=0x0011223344556677
server -> client: ServerHello session-id=0x0011223344556677
server -> client: EncryptedExtensions  !! t13-ccs-compat
server -> client: Certificate, CertificateVerify, Finished
client -> server: Finished
