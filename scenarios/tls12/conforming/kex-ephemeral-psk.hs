# DHE_PSK and ECDHE_PSK: no certificate, but the server's share in a ServerKeyExchange.
# RFC 4279 §3, RFC 5489 §2

use tls 1.2
each cipher in [TLS_DHE_PSK_WITH_AES_128_CBC_SHA, TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA]

client -> server: ClientHello ciphers=[$cipher]
server -> client: ServerHello cipher=$cipher, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
