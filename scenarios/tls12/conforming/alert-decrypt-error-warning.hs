# TLS 1.0 and 1.1 leave the level of decrypt_error to its sender; TLS 1.2 is the first to make it always fatal.
# RFC 2246 §7.2.2, RFC 4346 §7.2.2

client -> server: ClientHello version=1.1 versions=no
server -> client: ServerHello version=1.1, Certificate, ServerHelloDone  !! old-version-negotiated
client -> server: ClientKeyExchange, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
client -> server: Alert warning decrypt_error
client -> server: close_notify
server -> client: close_notify
