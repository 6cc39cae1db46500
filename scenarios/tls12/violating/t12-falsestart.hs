# Wrong: the client sends data before the server's Finished with a suite that is too weak for it. Due: wait, unless forward secrecy and an AEAD cipher are agreed.
# RFC 7918 §4, §5

use tls 1.2

client -> server: ClientHello
server -> client: ServerHello cipher=TLS_RSA_WITH_AES_128_CBC_SHA, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
client -> server: ApplicationData 100  !! t12-falsestart
server -> client: ChangeCipherSpec, Finished
