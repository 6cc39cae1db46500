# An export suite of TLS 1.0: the server's certificate has a key of more than 512 bits, so that a short one comes in the ServerKeyExchange. Nothing is wrong but the version: a warning.
# RFC 2246 §7.4.3, RFC 8996 §4

use tls 1.0

client -> server: ClientHello version=1.0 ciphers=[TLS_RSA_EXPORT_WITH_DES40_CBC_SHA]
server -> client: ServerHello version=1.0  !! neg-oldtls
server -> client: Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange kex=rsa, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify
