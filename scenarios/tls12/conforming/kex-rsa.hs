# RSA: the client encrypts the secret to the key of the certificate; no ServerKeyExchange.
# RFC 5246 §7.4.3, §7.4.7.1

use tls 1.2

client -> server: ClientHello ciphers=[TLS_RSA_WITH_AES_128_CBC_SHA]
server -> client: ServerHello cipher=TLS_RSA_WITH_AES_128_CBC_SHA, Certificate, ServerHelloDone
client -> server: ClientKeyExchange kex=rsa, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
