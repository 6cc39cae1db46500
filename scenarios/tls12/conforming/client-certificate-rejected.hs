# The server does not like the client's certificate, or its proof.
# RFC 5246 §7.2.2, §7.4.6

use tls 1.2 with kex=ecdhe
each reason in [unknown_ca, access_denied, decrypt_error]

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerKeyExchange, CertificateRequest, ServerHelloDone
client -> server: Certificate, ClientKeyExchange, CertificateVerify, ChangeCipherSpec, Finished
server -> client: Alert fatal $reason
