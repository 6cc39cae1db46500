# PSK: the server names a hint in a ServerKeyExchange or sends none.
# RFC 4279 §2

use tls 1.2

client -> server: ClientHello ciphers=[TLS_PSK_WITH_AES_128_CBC_SHA]
server -> client: ServerHello cipher=TLS_PSK_WITH_AES_128_CBC_SHA
opt
  server -> client: ServerKeyExchange hint=office
end
server -> client: ServerHelloDone
client -> server: ClientKeyExchange kex=psk, ChangeCipherSpec, Finished
server -> client: ChangeCipherSpec, Finished
