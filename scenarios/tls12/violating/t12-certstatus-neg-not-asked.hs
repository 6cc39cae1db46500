# Wrong: a certificate status that the client never asked for. Due: none.
# RFC 6066 §8

use tls 1.2 with kex=ecdhe

client -> server: ClientHello status-request=no
server -> client: ServerHello, Certificate
server -> client: CertificateStatus  !! t12-certstatus-neg
client -> server: Alert fatal unexpected_message
