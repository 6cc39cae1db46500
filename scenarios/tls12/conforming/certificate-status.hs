# The server staples an OCSP response, right after its certificate.
# RFC 6066 §8

use tls 1.2

client -> server: ClientHello status-request
server -> client: ServerHello status-request, Certificate, CertificateStatus, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
