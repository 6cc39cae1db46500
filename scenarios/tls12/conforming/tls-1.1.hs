# The handshake of TLS 1.1, which the server chose because it has nothing better: a warning.
# RFC 4346 §7.3, RFC 8996 §5, RFC 5246 appendix E.1

use tls 1.1 with kex=rsa

client -> server: ClientHello version=1.2
server -> client: ServerHello version=1.1  !! neg-oldtls
server -> client: Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify
