# Wrong: the server picks a suite the client did not offer. Due: one of the client's list.
# RFC 8446 §4.1.3

use tls 1.3

client -> server: ClientHello ciphers=[TLS_AES_128_GCM_SHA256]
server -> client: ServerHello cipher=TLS_AES_256_GCM_SHA384  !! neg-suite-offered
client -> server: Alert fatal illegal_parameter
