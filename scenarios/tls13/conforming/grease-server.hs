# The server puts made-up values where it asks for something; the client passes over them.
# RFC 8701 §4.1, §4.2

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions
server -> client: CertificateRequest sigalgs=[0x4A4A, ecdsa_secp256r1_sha256]
server -> client: Certificate, CertificateVerify, Finished
client -> server: Certificate empty, Finished
server -> client: NewSessionTicket ext=[0x5A5A]
