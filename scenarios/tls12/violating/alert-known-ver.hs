# Wrong: certificate_required, which only TLS 1.3 has. Due: handshake_failure, the alert that TLS 1.2 has for it.
# RFC 5246 §7.2.2, §7.4.6

use tls 1.2 with kex=ecdhe

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, CertificateRequest, ServerHelloDone
client -> server: Certificate empty, ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: Alert fatal certificate_required  !! alert-known-ver
