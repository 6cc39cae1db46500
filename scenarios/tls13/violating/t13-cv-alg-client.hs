# Wrong: the client signs with an algorithm that the request did not name. Due: one of the request's list.
# RFC 8446 §4.4.3

use tls 1.3

client -> server: ClientHello
server -> client: ServerHello, EncryptedExtensions, CertificateRequest sigalgs=[ecdsa_secp256r1_sha256], Certificate, CertificateVerify, Finished
client -> server: Certificate empty=no
client -> server: CertificateVerify sigalg=ed25519  !! t13-cv-alg
server -> client: Alert fatal illegal_parameter
