# Wrong: a server with a pre-shared key asks for a certificate. Due: no CertificateRequest.
# RFC 4279 §2, §3

each kex in [dhe_psk, ecdhe_psk]
use tls 1.2 with kex=$kex

client -> server: ClientHello
server -> client: ServerHello, ServerKeyExchange
server -> client: CertificateRequest  !! t12-cr-anon
client -> server: Alert fatal ?
