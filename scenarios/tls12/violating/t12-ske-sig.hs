# Wrong: the server signs with SHA-1, which the client did not offer. Due: an algorithm of the client's list.
# RFC 5246 §7.4.3, §7.2.2

use tls 1.2 with kex=ecdhe

client -> server: ClientHello sigalgs=[rsa_pkcs1_sha256, rsa_pkcs1_sha384]
server -> client: ServerHello, Certificate
server -> client: ServerKeyExchange sigalg=rsa_pkcs1_sha1  !! t12-ske-sig
client -> server: Alert fatal illegal_parameter
