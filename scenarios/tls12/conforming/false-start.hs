# The client sends data without waiting for the server's Finished: forward secrecy and an AEAD cipher make it safe.
# RFC 7918 §4, §5

use tls 1.2

client -> server: ClientHello
server -> client: ServerHello cipher=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, Certificate, ServerKeyExchange, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
client -> server: ApplicationData 100
server -> client: ChangeCipherSpec, Finished
server -> client: ApplicationData 1000
