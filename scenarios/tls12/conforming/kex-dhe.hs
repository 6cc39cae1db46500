# DHE: the server signs an ephemeral Diffie-Hellman value.
# RFC 5246 §7.4.3

use tls 1.2
each cipher in [TLS_DHE_RSA_WITH_AES_128_CBC_SHA, TLS_DHE_DSS_WITH_AES_128_CBC_SHA]

client -> server: ClientHello ciphers=[$cipher]
server -> client: ServerHello cipher=$cipher, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange kex=dhe, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
