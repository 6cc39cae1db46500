# The stapled response is not satisfactory.
# RFC 6066 §8

use tls 1.2

client -> server: ClientHello status-request
server -> client: ServerHello status-request, Certificate, CertificateStatus, ServerKeyExchange, ServerHelloDone
client -> server: Alert fatal bad_certificate_status_response
