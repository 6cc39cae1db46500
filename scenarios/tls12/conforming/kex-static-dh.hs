# Static Diffie-Hellman: the certificate holds the server's share, so there is no ServerKeyExchange.
# RFC 5246 §7.4.3, RFC 4492 §2.1, §2.3

use tls 1.2
each cipher in [TLS_DH_RSA_WITH_AES_128_CBC_SHA, TLS_DH_DSS_WITH_AES_128_CBC_SHA, TLS_ECDH_RSA_WITH_AES_128_CBC_SHA, TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA]

client -> server: ClientHello ciphers=[$cipher]
server -> client: ServerHello cipher=$cipher, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
