# Wrong: no certificate and no key share settle a plain pre-shared key; then a client certificate has no place. Due: ClientKeyExchange.
# RFC 5246 §7.4.6, RFC 4279 §2

client -> server: ClientHello
server -> client: ServerHello, ServerHelloDone
client -> server: Certificate  !! t12-ccert-unreq
server -> client: Alert fatal unexpected_message
