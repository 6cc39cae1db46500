# Wrong: the server answers the first hello as if it renegotiated. Due: an empty renegotiation_info.
# RFC 5746 §3.4

use tls 1.2

client -> server: ClientHello reneg-info
server -> client: ServerHello reneg-info=0x112233445566778899AABBCC  !! t12-reneg-info
client -> server: Alert fatal handshake_failure
