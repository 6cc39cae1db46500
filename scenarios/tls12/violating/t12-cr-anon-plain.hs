# Wrong: a server that has shown no certificate asks for one, whatever the key exchange. Due: ServerHelloDone.
# RFC 5246 §7.4.4

use tls 1.2

client -> server: ClientHello
server -> client: ServerHello, ServerKeyExchange
server -> client: CertificateRequest  !! t12-cr-anon
client -> server: Alert fatal handshake_failure
