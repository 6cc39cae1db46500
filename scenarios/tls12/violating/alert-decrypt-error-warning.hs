# TLS 1.2 makes decrypt_error always fatal.
# RFC 5246 §7.2.2

use tls 1.2

client -> server: ClientHello
server -> client: ServerHello, Certificate, ServerHelloDone
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: Alert warning decrypt_error  !! error-alert-as-warning
