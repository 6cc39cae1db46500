# Wrong: a HelloVerifyRequest over TLS. Due: a ServerHello; only DTLS has that message.
# RFC 6347 §4.2.1

use tls 1.2

client -> server: ClientHello
server -> client: HelloVerifyRequest  !! d-hvr-tls
client -> server: Alert fatal unexpected_message
