# Wrong: an anonymous server asks the client who it is. Due: no CertificateRequest.
# RFC 5246 §7.4.4

each kex in [dh_anon, ecdh_anon]
use tls 1.2 with kex=$kex

client -> server: ClientHello
server -> client: ServerHello, ServerKeyExchange
server -> client: CertificateRequest  !! t12-cr-anon
client -> server: Alert fatal handshake_failure
