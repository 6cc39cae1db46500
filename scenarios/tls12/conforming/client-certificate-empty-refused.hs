# The client has no certificate and the server insists on one.
# RFC 5246 §7.4.6

use tls 1.2 with kex=ecdhe

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, CertificateRequest, ServerHelloDone
client -> server: Certificate empty, ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: Alert fatal handshake_failure
