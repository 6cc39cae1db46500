# Wrong: the certificate's status comes after the key share. Due: right after the Certificate.
# RFC 6066 §8

use tls 1.2 with kex=ecdhe

client -> server: ClientHello status-request
server -> client: ServerHello status-request, Certificate, ServerKeyExchange
server -> client: CertificateStatus  !! t12-certstatus-pos
client -> server: Alert fatal unexpected_message
