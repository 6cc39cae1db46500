# Wrong: the client offers a session and not the suite that it was made with. Due: at least that suite.
# RFC 5246 §7.4.1.2

use tls 1.2

client -> server: ClientHello ciphers=[TLS_RSA_WITH_AES_128_CBC_SHA]
server -> client: ServerHello session-id=S1 cipher=TLS_RSA_WITH_AES_128_CBC_SHA, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: close_notify
server -> client: close_notify

client -> server: ClientHello session-id=S1 ciphers=[TLS_RSA_WITH_AES_256_CBC_SHA]  !! t12-res-suite
server -> client: Alert fatal illegal_parameter
