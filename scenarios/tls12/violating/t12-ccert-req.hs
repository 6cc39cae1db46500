# Wrong: the client passes over the request for a certificate. Due: a Certificate, an empty one if there is none.
# RFC 5246 §7.4.6

use tls 1.2 with kex=ecdhe

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, CertificateRequest, ServerHelloDone
client -> server: ClientKeyExchange  !! t12-ccert-req
server -> client: Alert fatal unexpected_message
