# Wrong: the server picks a value that was only there to keep it tolerant. Due: a real suite.
# RFC 8701 §3.1

use tls 1.2

client -> server: ClientHello ciphers=[0x0A0A, TLS_RSA_WITH_AES_128_CBC_SHA]
server -> client: ServerHello cipher=0x0A0A  !! neg-grease
client -> server: Alert fatal ?
