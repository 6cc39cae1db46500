# Wrong: a certificate status that the ServerHello did not announce. Due: none.
# RFC 6066 §8

use tls 1.2 with kex=ecdhe

client -> server: ClientHello status-request
server -> client: ServerHello status-request=no, Certificate
server -> client: CertificateStatus  !! t12-certstatus-neg
client -> server: Alert fatal unexpected_message
