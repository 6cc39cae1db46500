# The client does not like the server's certificate.
# RFC 5246 §7.2.2

use tls 1.2 with kex=rsa
each reason in [bad_certificate, unsupported_certificate, certificate_revoked, certificate_expired, certificate_unknown, unknown_ca]

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: Alert fatal $reason
