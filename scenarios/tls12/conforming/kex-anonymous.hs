# Anonymous Diffie-Hellman: no certificate, an unsigned key share.
# RFC 5246 §7.4.2, §7.4.3, RFC 4492 §2.5

use tls 1.2
each cipher in [TLS_DH_anon_WITH_AES_128_CBC_SHA, TLS_ECDH_anon_WITH_AES_128_CBC_SHA]

client -> server: ClientHello ciphers=[$cipher]
server -> client: ServerHello cipher=$cipher, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
