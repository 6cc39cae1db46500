# RSA_PSK: a certificate, and a ServerKeyExchange only to name a hint.
# RFC 4279 §4

use tls 1.2

client -> server: ClientHello ciphers=[TLS_RSA_PSK_WITH_AES_128_CBC_SHA]
server -> client: ServerHello cipher=TLS_RSA_PSK_WITH_AES_128_CBC_SHA, Certificate
opt
  server -> client: ServerKeyExchange hint=office
end
server -> client: ServerHelloDone
client -> server: ClientKeyExchange kex=rsa_psk, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
