# Wrong: a HelloVerifyRequest over TLS. Due: ServerHello or HelloRetryRequest; the cookie is an extension now.
# RFC 9147 §5.1, RFC 8446 appendix B.3

use tls 1.3

client -> server: ClientHello
server -> client: HelloVerifyRequest  !! d-hvr-tls
client -> server: Alert fatal unexpected_message
