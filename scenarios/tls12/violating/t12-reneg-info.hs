# Wrong: the first hello of a connection claims to renegotiate. Due: an empty renegotiation_info.
# RFC 5746 §3.4, §3.6

use tls 1.2

client -> server: ClientHello reneg-info=0x112233445566778899AABBCC  !! t12-reneg-info
server -> client: Alert fatal handshake_failure
