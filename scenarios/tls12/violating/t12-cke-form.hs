# Wrong: the suite says RSA, the client sends a Diffie-Hellman value. Due: the encrypted secret.
# RFC 5246 §7.4.7

use tls 1.2

client -> server: ClientHello
server -> client: ServerHello cipher=TLS_RSA_WITH_AES_128_CBC_SHA, Certificate, ServerHelloDone
client -> server: ClientKeyExchange kex=ecdhe  !! t12-cke-form
server -> client: Alert fatal ?
